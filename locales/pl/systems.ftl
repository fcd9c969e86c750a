# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = kontakt marketingowy
held-activecampaign-archive = zarchiwizowany kontakt marketingowy
