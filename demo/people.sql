-- The rows of company.sql. Beside most people who will write stands somebody with nearly the same
-- address, name or phone: whoever a careless search would erase as well is in here.
--
-- {{today}}, {{today-400d}}, {{today+12d}} stand for dates and are filled in before this runs, so
-- that appointments lie ahead and tax periods run on the day of the demo, whenever that is.

INSERT INTO organisations VALUES
  ('halden-moss',   'Halden & Moss GmbH',      'Hamburg'),
  ('elbe-cowork',   'Elbe Cowork eG',          'Hamburg'),
  ('alster-dental', 'Zahnarztpraxis Alster',   'Hamburg'),
  ('porto-studio',  'Porto Studio Fotografie', 'Lübeck');

INSERT INTO accounts VALUES
  (201, NULL,            'Ann Keller',       'ann.keller@example.com',       'argon2id:5d1c', NULL,              'open',   '{{today-900d}}'),
  (202, NULL,            'Joann Keller',     'joann.keller@example.com',     'argon2id:77b0', NULL,              'open',   '{{today-610d}}'),
  (203, 'elbe-cowork',   'Priya Raman',      'priya.raman@example.net',      'argon2id:a91e', '102155500000203', 'open',   '{{today-730d}}'),
  (204, 'elbe-cowork',   'Sven Aldag',       'sven.aldag@example.net',       'argon2id:19ff', NULL,              'open',   '{{today-728d}}'),
  (205, 'alster-dental', 'Jonas Brandt',     'jonas.brandt@example.org',     'argon2id:c0d3', NULL,              'open',   '{{today-512d}}'),
  (206, NULL,            'Jonas Brandt',     'jonas.brandt@example.com',     'argon2id:e412', '102155500000206', 'open',   '{{today-77d}}'),
  (207, 'porto-studio',  'Giulia Conti',     'giulia.conti@example.com',     NULL,            '102155500000207', 'open',   '{{today-365d}}'),
  (208, 'porto-studio',  'Giulio Conti',     'giulio.conti@example.com',     'argon2id:2b2b', NULL,              'open',   '{{today-364d}}'),
  (209, NULL,            'Tom Whitfield',    'tom.whitfield@example.com',    'argon2id:8f00', NULL,              'open',   '{{today-1200d}}'),
  (210, NULL,            'Lena Vogt',        'lena.vogt@example.net',        'argon2id:31c7', NULL,              'open',   '{{today-444d}}'),
  (211, NULL,            'Helena Vogt',      'helena.vogt@example.net',      'argon2id:31c8', NULL,              'open',   '{{today-443d}}'),
  (212, NULL,            'Omar Haddad',      'omar.haddad@example.com',      'argon2id:d00d', NULL,              'open',   '{{today-255d}}'),
  (213, 'elbe-cowork',   'Sofia Lindqvist',  'sofia.lindqvist@example.org',  'argon2id:be11', NULL,              'open',   '{{today-702d}}'),
  (214, NULL,            'Katrin Albers',    'katrin.albers@example.net',    'argon2id:4a4a', '102155500000214', 'open',   '{{today-321d}}'),
  (215, NULL,            'Marco Bellini',    'marco.bellini@bellini.example','argon2id:6c55', NULL,              'open',   '{{today-98d}}'),
  (216, NULL,            'Bettina Krause',   'bettina.krause@example.net',   'argon2id:0e0f', NULL,              'open',   '{{today-640d}}'),
  (217, NULL,            'Emil Hoffmann',    'emil.hoffmann@example.com',    'argon2id:f1f2', NULL,              'open',   '{{today-50d}}'),
  (218, NULL,            'Hannah Scholz',    'hannah.scholz@example.org',    'argon2id:9a9b', NULL,              'open',   '{{today-820d}}'),
  (219, 'alster-dental', 'Dr. Ilse Marten',  'ilse.marten@example.org',      'argon2id:3c3c', NULL,              'open',   '{{today-513d}}'),
  (220, NULL,            NULL,               NULL,                           NULL,            NULL,              'closed', '{{today-1500d}}');

INSERT INTO sessions VALUES
  ('s-201-a', 201, '192.0.2.11', '{{today-2d}}'),   ('s-201-b', 201, '192.0.2.12', '{{today-30d}}'),
  ('s-202-a', 202, '192.0.2.11', '{{today-1d}}'),   ('s-203-a', 203, '192.0.2.40', '{{today-1d}}'),
  ('s-203-b', 203, '192.0.2.41', '{{today-9d}}'),   ('s-204-a', 204, '192.0.2.40', '{{today-1d}}'),
  ('s-205-a', 205, '198.51.100.5', '{{today-4d}}'), ('s-207-a', 207, '198.51.100.7', '{{today-3d}}'),
  ('s-209-a', 209, '203.0.113.9', '{{today-15d}}'), ('s-210-a', 210, '203.0.113.10', '{{today-6d}}'),
  ('s-212-a', 212, '203.0.113.12', '{{today-8d}}'), ('s-214-a', 214, '203.0.113.14', '{{today-5d}}'),
  ('s-218-a', 218, '203.0.113.18', '{{today-21d}}');

INSERT INTO leads VALUES
  ( 1, 'halden-moss',   'Ann Keller',     'ann.keller@example.com',     '+49 40 5550 0142', 'trade fair',    '{{today-930d}}'),
  ( 2, 'halden-moss',   'Marta Sand',     'marta.sand@example.com',     '+49 40 5550 0610', 'web form',      '{{today-12d}}'),
  ( 3, 'halden-moss',   'Ruben Ahlers',   'ruben.ahlers@example.net',   '+49 40 5550 0611', 'Facebook form', '{{today-20d}}'),
  ( 4, 'halden-moss',   'Joann Keller',   'joann.keller@example.com',   '+49 40 5550 01421','web form',      '{{today-640d}}'),
  (11, 'elbe-cowork',   'Felix Amsel',    'felix.amsel@example.org',    '+49 40 5550 0620', 'Facebook form', '{{today-40d}}'),
  (12, 'elbe-cowork',   'Felicitas Amsel','felicitas.amsel@example.org','+49 40 5550 0621', 'Facebook form', '{{today-41d}}'),
  (13, 'elbe-cowork',   'Nils Bruhn',     'nils.bruhn@example.org',     NULL,               'web form',      '{{today-60d}}'),
  (14, 'alster-dental', 'Hedda Sommer',   'hedda.sommer@example.com',   '+49 40 5550 0623', 'Facebook form', '{{today-33d}}'),
  (15, 'porto-studio',  'Carl Engel',     NULL,                         '+49 451 5550 077', 'telephone',     '{{today-5d}}');

INSERT INTO leads_bin VALUES
  (21, 'halden-moss',   'Tom Whitfield',  'tom.whitfield@example.com',  '+44 20 5550 0401', 'trade fair',    '{{today-1250d}}', '{{today-1201d}}'),
  (22, 'halden-moss',   'Uwe Petersen',   'uwe.petersen@example.com',   '+49 40 5550 0333', 'web form',      '{{today-800d}}',  '{{today-620d}}'),
  (23, 'halden-moss',   'Ute Petersen',   'ute.petersen@example.com',   '+49 40 5550 0334', 'web form',      '{{today-801d}}',  '{{today-621d}}'),
  (24, 'alster-dental', 'Felix Amsel',    'felix.amsel@example.org',    '+49 40 5550 0620', 'web form',      '{{today-210d}}',  '{{today-180d}}'),
  (25, 'elbe-cowork',   'Birte Claasen',  'birte.claasen@example.net',  NULL,               'telephone',     '{{today-90d}}',   '{{today-70d}}');

INSERT INTO contacts VALUES
  ( 1, 'halden-moss', 'HM-1001', 'Ann Keller',         'ann.keller@example.com',         '+49 40 5550 0142',  'Lange Reihe 4, 20099 Hamburg',   'Prefers the quiet room.', NULL, '{{today-900d}}'),
  ( 2, 'halden-moss', 'HM-1002', 'Joann Keller',       'joann.keller@example.com',       '+49 40 5550 01421', 'Lange Reihe 40, 20099 Hamburg',  NULL, NULL, '{{today-610d}}'),
  ( 3, 'halden-moss', 'HM-1003', 'Ann Keller',         'ann.keller@example.org',         '+49 30 5550 7781',  'Gräfestr. 9, 10967 Berlin',      'Not the one from Hamburg.', NULL, '{{today-300d}}'),
  ( 4, 'halden-moss', 'HM-1004', 'Ann Kellermann',     'annkeller@example.com',          '+49 40 5550 0143',  'Koppel 2, 20099 Hamburg',        NULL, NULL, '{{today-150d}}'),
  ( 5, 'halden-moss', 'HM-1005', 'Anna Keller',        'ann.keller+rooms@example.com',   '+49 40 5550 0199',  'Ifflandstr. 7, 22087 Hamburg',   NULL, NULL, '{{today-88d}}'),
  ( 6, 'halden-moss', 'HM-1006', 'Marcus Ode',         'marcus_ode@example.com',         '+1 415 555 0117',   '12 Fell Street, San Francisco',  'Virtual office.', NULL, '{{today-410d}}'),
  ( 7, 'halden-moss', 'HM-1007', 'Dana Ode',           'dana.ode@example.com',           '+1 415 555 0117',   '12 Fell Street, San Francisco',  NULL, NULL, '{{today-409d}}'),
  ( 8, 'halden-moss', 'HM-1008', 'Marcus Oder',        'marcusxode@example.com',         '+1 415 555 0118',   '8 Noe Street, San Francisco',    NULL, NULL, '{{today-35d}}'),
  ( 9, 'halden-moss', 'HM-1009', 'Priya Raman',        'priya.raman@example.net',        '+49 40 5550 0201',  'Deichstr. 21, 20459 Hamburg',    'Books for Elbe Cowork.', NULL, '{{today-730d}}'),
  (10, 'halden-moss', 'HM-1010', 'Jonas Brandt',       'jonas.brandt@example.org',       '+49 40 5550 0202',  'Mühlenkamp 3, 22303 Hamburg',    NULL, NULL, '{{today-512d}}'),
  (11, 'halden-moss', 'HM-1011', 'Jonas Brandt',       'jonas.brandt@example.com',       '+49 40 5550 0212',  'Alter Wall 6, 20457 Hamburg',    NULL, NULL, '{{today-77d}}'),
  (12, 'halden-moss', 'HM-1012', 'Giulia Conti',       'giulia.conti@example.com',       '+39 02 5550 0301',  'Via Tortona 14, Milano',         NULL, NULL, '{{today-365d}}'),
  (13, 'halden-moss', 'HM-1013', 'Giulio Conti',       'giulio.conti@example.com',       '+39 02 5550 0302',  'Via Tortona 14, Milano',         NULL, NULL, '{{today-364d}}'),
  (14, 'halden-moss', 'HM-1014', 'Tom Whitfield',      'tom.whitfield@example.com',      '+44 20 5550 0401',  '5 Mare Street, London',          NULL, NULL, '{{today-1200d}}'),
  (15, 'halden-moss', 'HM-1015', 'Tomas Whitfield',    'tomas.whitfield@example.com',    '+44 20 5550 0402',  '50 Mare Street, London',         NULL, NULL, '{{today-1100d}}'),
  (16, 'halden-moss', 'HM-1016', 'Lena Vogt',          'lena.vogt@example.net',          '+49 40 5550 0501',  'Rothestr. 8, 22765 Hamburg',     'Allergic to lilies.', NULL, '{{today-444d}}'),
  (17, 'halden-moss', 'HM-1017', 'Helena Vogt',        'helena.vogt@example.net',        '+49 40 5550 0501',  'Rothestr. 8, 22765 Hamburg',     NULL, NULL, '{{today-443d}}'),
  (18, 'halden-moss', 'HM-1018', 'Omar Haddad',        'omar.haddad@example.com',        '+49 40 5550 0502',  'Steindamm 30, 20099 Hamburg',    NULL, NULL, '{{today-255d}}'),
  (19, 'halden-moss', 'HM-1019', 'Sofia Lindqvist',    'sofia.lindqvist@example.org',    '+46 8 5550 0503',   'Hornsgatan 11, Stockholm',       NULL, NULL, '{{today-702d}}'),
  (20, 'halden-moss', 'HM-1020', 'Katrin Albers',      'Katrin.Albers@Example.NET',      '+49 40 5550 0504',  'Elbchaussee 80, 22763 Hamburg',  NULL, NULL, '{{today-321d}}'),
  (21, 'halden-moss', 'HM-1021', 'Katrin Albers-Mohr', 'katrin.albers-mohr@example.net', '+49 40 5550 0505',  'Elbchaussee 8, 22763 Hamburg',   NULL, NULL, '{{today-320d}}'),
  (22, 'halden-moss', 'HM-1022', 'Chiara Rossi',       'chiara.rossi@example.com',       '+39 06 5550 0506',  'Via Merulana 3, Roma',           NULL, NULL, '{{today-480d}}'),
  (23, 'halden-moss', 'HM-1023', 'Chiara Rossini',     'chiara.rossini@example.com',     '+39 06 5550 0507',  'Via Merulana 33, Roma',          NULL, NULL, '{{today-470d}}'),
  (24, 'halden-moss', 'HM-1024', 'Nora Eklund',        'nora.eklund@example.com',        '+46 8 5550 0508',   'Götgatan 2, Stockholm',          NULL, NULL, '{{today-140d}}'),
  (25, 'halden-moss', 'HM-1025', 'Bettina Krause',     'bettina.krause@example.net',     '+49 40 5550 0509',  'Osterstr. 15, 20259 Hamburg',    NULL, NULL, '{{today-640d}}'),
  (26, 'halden-moss', 'HM-1026', 'Luke Stern',         'luke.stern@example.com',         '+44 161 5550 510',  '3 Tib Street, Manchester',       NULL, NULL, '{{today-199d}}'),
  (27, 'halden-moss', 'HM-1027', 'Emil Hoffmann',      'emil.hoffmann@example.com',      '+49 40 5550 0511',  'Fuhlentwiete 1, 20355 Hamburg',  NULL, NULL, '{{today-50d}}'),
  (28, 'halden-moss', 'HM-1028', 'Hannah Scholz',      'hannah.scholz@example.org',      '+49 40 5550 0512',  'Bernstorffstr. 9, 22767 Hamburg',NULL, NULL, '{{today-820d}}'),
  (29, 'halden-moss', 'HM-1029', 'Bernd Falk',         'bernd.falk@example.com',         '+49 40 5550 0513',  'Billstr. 100, 20539 Hamburg',    'Rent unpaid; with the lawyer.', NULL, '{{today-500d}}'),
  (30, 'halden-moss', 'HM-1030', 'Renate Kühl',        'renate.kuehl@example.org',       '+49 40 5550 0514',  'Weidenallee 5, 20357 Hamburg',   NULL, NULL, '{{today-700d}}'),
  (31, 'halden-moss', 'HM-1031', 'Ida Thoms',          'ida.thoms@example.com',          '+49 40 5550 0515',  'Kirchentwiete 2, 22765 Hamburg', NULL, NULL, '{{today-61d}}'),
  (32, 'halden-moss', 'HM-1032', 'Paul Winter',        'paul.winter@example.com',        '+49 40 5550 0516',  'Palmaille 12, 22767 Hamburg',    NULL, NULL, '{{today-245d}}'),
  (33, 'halden-moss', 'HM-1033', 'Uwe Petersen',       'uwe.petersen@example.net',       '+49 461 5550 333',  'Große Str. 1, 24937 Flensburg',  'Father of the one who left.', NULL, '{{today-760d}}'),
  (34, 'halden-moss', 'HM-1034', 'Greta Simon',        'greta.simon@example.com',        '+49 40 5550 0701',  'Grindelallee 7, 20146 Hamburg',  NULL, NULL, '{{today-15d}}'),
  (35, 'halden-moss', 'HM-1035', 'Malte Behrens',      'malte.behrens@example.net',      '+49 40 5550 0702',  'Eppendorfer Weg 1, 20259 Hamburg',NULL, NULL, '{{today-1900d}}'),
  (36, 'halden-moss', 'HM-1036', 'Yusuf Demir',        'yusuf.demir@example.com',        '+49 40 5550 0703',  'Wilstorfer Str. 3, 21073 Hamburg',NULL, NULL, '{{today-1600d}}'),
  (37, 'halden-moss', 'HM-1037', 'Clara Neumann',      'clara.neumann@example.org',      '+49 40 5550 0704',  'Hofweg 20, 22085 Hamburg',       NULL, NULL, '{{today-1300d}}'),
  (38, 'halden-moss', 'HM-1038', 'Oskar Lind',         'oskar.lind@example.com',         '+46 31 5550 705',   'Linnégatan 4, Göteborg',         NULL, NULL, '{{today-90d}}'),
  (39, 'halden-moss', 'HM-1039', 'Fatima Zahra',       'fatima.zahra@example.net',       '+49 40 5550 0706',  'Veringstr. 60, 21107 Hamburg',   NULL, NULL, '{{today-410d}}'),
  (40, 'halden-moss', 'HM-1040', 'Henrik Olsen',       'henrik.olsen@example.org',       '+45 5550 0707',     'Vesterbrogade 8, København',     NULL, NULL, '{{today-1000d}}'),
  (41, 'halden-moss', 'HM-1041', 'Mia Schuster',       'mia.schuster@example.com',       '+43 1 5550 708',    'Neubaugasse 5, 1070 Wien',       NULL, NULL, '{{today-600d}}'),
  (42, 'halden-moss', 'HM-1042', 'Pavel Novak',        'pavel.novak@example.net',        '+420 5550 0709',    'Veletržní 2, Praha',             NULL, NULL, '{{today-830d}}'),
  (43, 'halden-moss', 'HM-1043', 'Elena Greco',        'elena.greco@example.org',        '+39 02 5550 0710',  'Corso Como 1, Milano',           NULL, NULL, '{{today-720d}}'),
  (44, 'halden-moss', 'HM-1044', 'Aisha Khan',         'aisha.khan@example.com',         '+44 20 5550 0711',  '9 Brick Lane, London',           NULL, NULL, '{{today-55d}}'),
  (45, 'halden-moss', 'HM-1045', 'Stefan Wolf',        'stefan.wolf@example.net',        '+49 40 5550 0712',  'Süderstr. 40, 20097 Hamburg',    NULL, NULL, '{{today-2100d}}'),
  (46, 'halden-moss', 'HM-1046', 'Julia Peters',       'julia.peters@example.com',       '+49 40 5550 0713',  'Bahrenfelder Str. 9, 22765 Hamburg', NULL, NULL, '{{today-2000d}}'),
  -- Customers of the clients, typed in by the clients' people.
  (101, 'elbe-cowork',   'EC-1', 'Thea Lorenz',    'thea.lorenz@example.com',   '+49 40 5550 0801', NULL, 'Team of four.',         203, '{{today-700d}}'),
  (102, 'elbe-cowork',   'EC-2', 'Bruno Kast',     'bruno.kast@example.net',    '+49 40 5550 0802', NULL, NULL,                    203, '{{today-650d}}'),
  (103, 'elbe-cowork',   'EC-3', 'Anne Kellner',   'anne.kellner@example.com',  '+49 40 5550 0803', NULL, NULL,                    213, '{{today-500d}}'),
  (104, 'elbe-cowork',   'EC-4', 'Rita Sommer',    'rita.sommer@example.org',   NULL,               NULL, 'Key card returned.',    204, '{{today-310d}}'),
  (105, 'alster-dental', 'AD-1', 'Katrin Albers',  'katrin.albers@example.net', '+49 40 5550 0504', NULL, 'Check-up every spring.', 205, '{{today-400d}}'),
  (106, 'alster-dental', 'AD-2', 'Holger Timm',    'holger.timm@example.com',   '+49 40 5550 0806', NULL, NULL,                    219, '{{today-390d}}'),
  (107, 'alster-dental', 'AD-3', 'Wiebke Jansen',  'wiebke.jansen@example.net', '+49 40 5550 0807', NULL, NULL,                    205, '{{today-222d}}'),
  (108, 'porto-studio',  'PS-1', 'Silvia Moretti', 'silvia.moretti@example.com','+39 02 5550 0808', NULL, 'Wedding in June.',      207, '{{today-200d}}'),
  (109, 'porto-studio',  'PS-2', 'Dario Conti',    'dario.conti@example.com',   '+39 02 5550 0809', NULL, NULL,                    208, '{{today-120d}}');

INSERT INTO contacts_bin VALUES
  (61, 'halden-moss', 'HM-0961', 'Uwe Petersen',   'uwe.petersen@example.com',   '+49 40 5550 0333', 'Am Sandtorkai 3, 20457 Hamburg', '{{today-610d}}'),
  (62, 'halden-moss', 'HM-0962', 'Ute Petersen',   'ute.petersen@example.com',   '+49 40 5550 0334', 'Am Sandtorkai 33, 20457 Hamburg','{{today-600d}}'),
  (63, 'elbe-cowork', 'EC-0',    'Karsten Voigt',  'karsten.voigt@example.org',  NULL,               NULL,                             '{{today-30d}}');

INSERT INTO conversations VALUES
  ( 1,   1, 'Quiet room on Thursdays',   '{{today-120d}}'), ( 2,   1, 'Change of address',        '{{today-45d}}'),
  ( 3,   2, 'Key card',                  '{{today-60d}}'),  ( 4,   3, 'Room for the seminar',     '{{today-33d}}'),
  ( 5,   6, 'Mail forwarding',           '{{today-200d}}'), ( 6,   7, 'Parking',                  '{{today-190d}}'),
  ( 7,   9, 'Invoice address',           '{{today-70d}}'),  ( 8,  14, 'Desk for a week',          '{{today-300d}}'),
  ( 9,  16, 'Workshop materials',        '{{today-25d}}'),  (10,  20, 'Opening hours',            '{{today-80d}}'),
  (11,  22, 'Sala per il corso',         '{{today-66d}}'),  (12,  24, 'What do you know about me', '{{today-10d}}'),
  (13,  29, 'Overdue rent',              '{{today-95d}}'),  (14,  28, 'Balcony room',             '{{today-18d}}'),
  (15, 105, 'Kontrolltermin',            '{{today-75d}}'),  (16, 101, 'Second key',               '{{today-28d}}');

INSERT INTO messages VALUES
  ( 1,  1, 'customer', 'Is the quiet room free on Thursdays? Ann Keller',       '{{today-120d}} 09:12'),
  ( 2,  1, 'staff',    'Dear Ms Keller, it is, from ten on.',                   '{{today-120d}} 10:02'),
  ( 3,  1, 'customer', 'Lovely. You can reach me on +49 40 55500142.',          '{{today-119d}} 08:40'),
  ( 4,  2, 'customer', 'I have moved to Lange Reihe 4.',                        '{{today-45d}} 18:21'),
  ( 5,  3, 'customer', 'My key card stopped working. Joann Keller',             '{{today-60d}} 07:55'),
  ( 6,  3, 'staff',    'Please come by, we will change it.',                    '{{today-60d}} 08:10'),
  ( 7,  4, 'customer', 'We are twelve. Is the big room free?',                  '{{today-33d}} 12:00'),
  ( 8,  5, 'customer', 'Please forward letters to Fell Street.',                '{{today-200d}} 17:45'),
  ( 9,  5, 'staff',    'Done from Monday.',                                     '{{today-199d}} 09:00'),
  (10,  6, 'customer', 'Where can I park?',                                     '{{today-190d}} 19:30'),
  (11,  7, 'staff',    'Which address should the invoice carry?',               '{{today-70d}} 11:11'),
  (12,  8, 'customer', 'I need a desk from Monday to Friday.',                  '{{today-300d}} 14:14'),
  (13,  8, 'staff',    'Desk 12 is yours, Mr Whitfield.',                       '{{today-300d}} 15:00'),
  (14,  9, 'customer', 'Welche Materialien soll ich mitbringen?',               '{{today-25d}} 16:20'),
  (15, 10, 'customer', 'Haben Sie am Samstag offen? Katrin Albers',             '{{today-80d}} 10:10'),
  (16, 10, 'staff',    'Ja, bis 14 Uhr.',                                       '{{today-80d}} 10:30'),
  (17, 11, 'customer', 'La sala è libera il 12? Chiara Rossi, 06 5550 0506',    '{{today-66d}} 09:00'),
  (18, 11, 'staff',    'Sì, tutto il giorno.',                                  '{{today-66d}} 09:25'),
  (19, 12, 'customer', 'I would like to know what you hold about me.',          '{{today-10d}} 08:00'),
  (20, 13, 'staff',    'Three months of rent are open.',                        '{{today-95d}} 09:00'),
  (21, 13, 'customer', 'I will not pay.',                                       '{{today-94d}} 22:13'),
  (22, 14, 'customer', 'Is there a room with a balcony?',                       '{{today-18d}} 13:37'),
  (23, 15, 'customer', 'Ich brauche einen Termin im Frühjahr. Katrin Albers',   '{{today-75d}} 08:15'),
  (24, 15, 'staff',    'Gern, wir schlagen den 3. vor.',                        '{{today-75d}} 09:45'),
  (25, 16, 'customer', 'Could we have a second key?',                           '{{today-28d}} 10:00');

INSERT INTO appointments VALUES
  ( 1,    1, 'Ann Keller',       'Quiet room',      '{{today-110d}} 10:00', 'attended',  'Brought her own lamp.'),
  ( 2,    1, 'Ann Keller',       'Quiet room',      '{{today-40d}} 10:00',  'cancelled', NULL),
  ( 3,    1, 'Ann Keller',       'Quiet room',      '{{today+12d}} 10:00',  'booked',    NULL),
  ( 4,    2, 'Joann Keller',     'Quiet room',      '{{today-110d}} 14:00', 'attended',  NULL),
  ( 5,    3, 'Ann Keller',       'Seminar room',    '{{today+20d}} 09:00',  'booked',    NULL),
  ( 6,    6, 'Marcus Ode',       'Virtual office',  '{{today-180d}} 17:00', 'no_show',   'Called twice.'),
  ( 7,    9, 'Priya Raman',      'Seminar room',    '{{today-55d}} 09:00',  'attended',  NULL),
  ( 8,   14, 'Tom Whitfield',    'Desk 12',         '{{today-290d}} 09:00', 'attended',  NULL),
  ( 9,   16, 'Lena Vogt',        'Workshop',        '{{today+5d}} 18:00',   'booked',    'Bring lilies? No!'),
  (10,   20, 'Katrin Albers',    'Quiet room',      '{{today-77d}} 11:00',  'attended',  NULL),
  (11,   22, 'Chiara Rossi',     'Sala grande',     '{{today-54d}} 10:00',  'attended',  'Corso di ceramica.'),
  (12,   22, 'Chiara Rossi',     'Sala grande',     '{{today-26d}} 10:00',  'no_show',   NULL),
  (13,   23, 'Chiara Rossini',   'Sala grande',     '{{today-26d}} 10:00',  'attended',  NULL),
  (14,   28, 'Hannah Scholz',    'Balcony room',    '{{today+30d}} 15:00',  'booked',    NULL),
  (15,   34, 'Greta Simon',      'Quiet room',      '{{today-3d}} 10:00',   'attended',  NULL),
  (16,   38, 'Oskar Lind',       'Desk 3',          '{{today+2d}} 09:00',   'booked',    NULL),
  (17,   35, 'Malte Behrens',    'Desk 4',          '{{today-1500d}} 09:00','attended',  NULL),
  (18,   36, 'Yusuf Demir',      'Desk 5',          '{{today-380d}} 09:00', 'cancelled', NULL),
  (19,   37, 'Clara Neumann',    'Desk 6',          '{{today-790d}} 09:00', 'no_show',   NULL),
  (20, NULL, 'Unknown customer', 'Desk 6',          '{{today-800d}} 09:00', 'attended',  NULL),
  (21,  105, 'Katrin Albers',    'Zahnkontrolle',   '{{today-200d}} 08:00', 'attended',  NULL);

INSERT INTO group_events VALUES
  (1, 'Summer fair', '{{today-140d}} 16:00'), (2, 'Bookkeeping for beginners', '{{today-50d}} 18:00'),
  (3, 'Breakfast with the neighbours', '{{today+9d}} 08:30');

INSERT INTO group_event_guests VALUES
  (1, 1, 1, 1), (2, 2, 1, 0), (3, 1, 2, 1), (4, 1, 3, 1), (5, 2, 9, 1), (6, 2, 16, 1), (7, 3, 14, 0),
  (8, 3, 22, 0), (9, 2, 22, 1), (10, 1, 34, 1), (11, 3, 38, 0), (12, 3, 5, 0), (13, 2, 20, 1);

INSERT INTO estimates VALUES
  (1,  1, 'Quiet room, ten Thursdays', 45000, '{{today-118d}}'), (2,  2, 'Quiet room, five Fridays', 22500, '{{today-100d}}'),
  (3,  6, 'Virtual office, one year',  98000, '{{today-405d}}'), (4, 22, 'Sala grande, sei giorni',  72000, '{{today-64d}}'),
  (5, 29, 'Store room, one year',     180000, '{{today-490d}}'), (6, 41, 'Desk, one month',          21000, '{{today-31d}}');

INSERT INTO documents VALUES
  (1,  1, 'Rental agreement',   'keller-ann-agreement.pdf', '{{today-899d}}'), (2,  1, 'House rules, signed', 'rules-1001.pdf', '{{today-899d}}'),
  (3,  2, 'Rental agreement',   'keller-joann.pdf',         '{{today-609d}}'), (4,  6, 'Power of attorney for post', 'post-1006.pdf', '{{today-400d}}'),
  (5, 14, 'Copy of a passport', 'passport-1014.pdf',        '{{today-1199d}}'),(6, 29, 'Store room contract', 'store-1029.pdf', '{{today-489d}}'),
  (7, 40, 'Rental agreement',   'olsen.pdf',                '{{today-990d}}');

-- Issued within the last eight years: kept (§ 147 AO, § 14b UStG). Older: nothing keeps them.
INSERT INTO invoices VALUES
  ('R-14-0007', 'HM-1001', 'Ann Keller',    'Lange Reihe 4, 20099 Hamburg',    'ann.keller@example.com',       'Seminar room, one day',   19900, '{{today-4100d}}'),
  ('R-25-0101', 'HM-1001', 'Ann Keller',    'Lange Reihe 4, 20099 Hamburg',    'ann.keller@example.com',       'Quiet room, ten days',    45000, '{{today-400d}}'),
  ('R-25-0102', 'HM-1002', 'Joann Keller',  'Lange Reihe 40, 20099 Hamburg',   'joann.keller@example.com',     'Quiet room, five days',   22500, '{{today-399d}}'),
  ('R-25-0140', 'HM-1003', 'Ann Keller',    'Gräfestr. 9, 10967 Berlin',       'ann.keller@example.org',       'Seminar room',            30000, '{{today-250d}}'),
  ('R-25-0155', 'HM-1009', 'Priya Raman',   'Deichstr. 21, 20459 Hamburg',     'priya.raman@example.net',      'Seminar room',            30000, '{{today-54d}}'),
  ('R-13-0021', 'HM-1014', 'Tom Whitfield', '5 Mare Street, London',           'tom.whitfield@example.com',    'Desk, one month',         21000, '{{today-4400d}}'),
  ('R-25-0160', 'HM-1020', 'Katrin Albers', 'Elbchaussee 80, 22763 Hamburg',   'katrin.albers@example.net',    'Quiet room, one day',      4500, '{{today-76d}}'),
  ('R-25-0170', 'HM-1022', 'Chiara Rossi',  'Via Merulana 3, Roma',            'chiara.rossi@example.com',     'Sala grande, sei giorni', 72000, '{{today-25d}}'),
  ('R-25-0090', 'HM-1029', 'Bernd Falk',    'Billstr. 100, 20539 Hamburg',     'bernd.falk@example.com',       'Store room, quarter',     45000, '{{today-185d}}'),
  ('R-12-0003', 'HM-1045', 'Stefan Wolf',   'Süderstr. 40, 20097 Hamburg',     'stefan.wolf@example.net',      'Desk, one month',         18000, '{{today-4700d}}'),
  ('R-25-0175', 'HM-1041', 'Mia Schuster',  'Neubaugasse 5, 1070 Wien',        'mia.schuster@example.com',     'Desk, one month',         21000, '{{today-30d}}');

INSERT INTO payments VALUES
  (1, 'R-14-0007', 'Ann Keller',    'transfer', 19900, '{{today-4090d}}'), (2, 'R-25-0101', 'Ann Keller',   'transfer', 45000, '{{today-390d}}'),
  (3, 'R-25-0102', 'Joann Keller',  'transfer', 22500, '{{today-380d}}'),  (4, 'R-25-0140', 'Ann Keller',   'card',     30000, '{{today-249d}}'),
  (5, 'R-25-0155', 'Priya Raman',   'transfer', 30000, '{{today-40d}}'),   (6, 'R-13-0021', 'T Whitfield',  'cash',     21000, '{{today-4395d}}'),
  (7, 'R-25-0160', 'Katrin Albers', 'card',      4500, '{{today-76d}}'),   (8, 'R-25-0170', 'Chiara Rossi', 'card',     36000, '{{today-24d}}'),
  (9, 'R-25-0170', 'Chiara Rossi',  'card',     36000, '{{today-5d}}'),   (10, 'R-12-0003', 'Stefan Wolf',  'transfer', 18000, '{{today-4680d}}');
