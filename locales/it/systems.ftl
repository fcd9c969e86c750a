# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = contatto marketing
held-activecampaign-archive = contatto marketing archiviato
