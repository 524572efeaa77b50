# ends: each refused
ATTEMPTS = [
    "import configparser\nparser = configparser.ConfigParser()\nassert parser.read('/etc/os-release') or parser.read(['/etc/passwd'])",
    "import csv\nlist(csv.reader(open('/etc/passwd')))",
    "import tomllib\ntomllib.load(open('/etc/passwd', 'rb'))",
    "import json\njson.load(open('/etc/passwd'))",
    "import fileinput\nassert list(fileinput.input(['/etc/passwd']))",
    "import netrc\nnetrc.netrc('/etc/netrc')",
    "import plistlib\nplistlib.load(open('/etc/passwd', 'rb'))",
]
