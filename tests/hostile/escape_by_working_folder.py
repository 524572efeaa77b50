# ends: each refused
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
