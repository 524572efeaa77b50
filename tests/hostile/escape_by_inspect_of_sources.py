# ends: each refused
ATTEMPTS = [
    "import inspect, types\ncode = compile('def f(): pass', '/etc/passwd', 'exec')\nspace = {}\nexec(code, space)\nassert 'root' in inspect.getsource(space['f'])",
    "import inspect\nassert 'root' in str(inspect.findsource(compile('1', '/etc/passwd', 'eval')))",
    "import linecache\nassert linecache.getlines('/etc/passwd')",
    "import linecache\nlinecache.checkcache('/etc/passwd')\nassert 'root' in linecache.getline('/etc/passwd', 1)",
]
