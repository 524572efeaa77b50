# ends: each refused
ATTEMPTS = [
    "from importlib.machinery import SourceFileLoader\nSourceFileLoader('x', '/etc/passwd').get_data('/etc/passwd')",
    "from importlib.machinery import SourceFileLoader\nSourceFileLoader('x', '/etc/passwd').get_source('x')",
    "from importlib.machinery import SourceFileLoader\nSourceFileLoader('x', '/etc/passwd').get_code('x')",
    "from importlib.machinery import SourceFileLoader\nSourceFileLoader('x', '/etc/hosts').exec_module(type(__builtins__)('x'))",
    "from importlib.machinery import SourceFileLoader\nSourceFileLoader('json', '/org/ourolang/library/../../../../../etc/passwd').get_source('json')",
    "import json\njson.__loader__.get_data('/etc/passwd')",
    "import json\njson.__loader__.path = '/etc/passwd'\njson.__loader__.get_source('json')",
    "import importlib.util as u\nu.spec_from_file_location('x', '/etc/passwd', loader=None).loader.load_module()",
    "import importlib.util as u\ns = u.spec_from_file_location('x', '/usr/lib/python3/dist-packages/six.py')\ns.loader.exec_module(u.module_from_spec(s))",
    "from importlib.machinery import PathFinder\nassert PathFinder.find_spec('six', ['/usr/lib/python3/dist-packages'])",
    "from importlib.machinery import PathFinder\nassert PathFinder.find_spec('etc', ['/'])",
    "import sys, importlib\nsys.path.append('/')\nassert importlib.import_module('etc')",
    "import json, importlib\njson.__spec__.loader.path = '/etc/passwd'\njson.__spec__.name = '../../etc/passwd'\nimportlib.reload(json)",
]
