# ends: contained
ATTEMPTS = [
    'import os\nassert os.getcwd()',
    'import pathlib\nassert str(pathlib.Path.cwd())',
    "import pathlib\nassert str(pathlib.Path.home()) not in ('~', '/')",
    "import os\nassert os.path.expanduser('~') != '~'",
    "import os\nassert os.path.abspath('x') not in ('x', '/x')",
    'import tempfile\ntempfile.gettempdir()',
    'import tempfile\ntempfile.mkdtemp()',
    'import tempfile\ntempfile.NamedTemporaryFile()',
    'import tempfile\ntempfile.TemporaryFile()',
]
for attempt in ATTEMPTS:
    try:
        exec(attempt)
    except Exception:
        continue
    print("ESCAPED", attempt)
print("contained")
