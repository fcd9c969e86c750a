# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = marketing contact
held-activecampaign-archive = archived marketing contact
