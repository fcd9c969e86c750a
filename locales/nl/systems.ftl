# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = marketingcontact
held-activecampaign-archive = gearchiveerd marketingcontact
