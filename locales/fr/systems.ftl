# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = contact marketing
held-activecampaign-archive = contact marketing archivé
