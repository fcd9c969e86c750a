# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = marketingový kontakt
held-activecampaign-archive = archivovaný marketingový kontakt
