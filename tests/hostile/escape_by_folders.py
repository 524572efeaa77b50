# ends: contained
ATTEMPTS = [
    "import glob\nassert glob.glob('/etc/*')",
    "import glob\nassert glob.glob('/**', recursive=True)",
    "import os\nassert list(os.walk('/etc'))",
    "import os\nassert list(os.scandir('/'))",
    "import pathlib\nassert list(pathlib.Path('/etc').iterdir())",
    "import pathlib\nassert list(pathlib.Path('/').glob('*'))",
    "import pathlib\nassert list(pathlib.Path('/etc').rglob('pass*'))",
    "import os\nassert os.path.exists('/etc/passwd')",
    "import os\nassert os.path.isdir('/etc')",
    "import os\nassert os.path.getsize('/etc/passwd')",
    "import os\nos.stat('/etc/passwd')",
    "import os\nassert os.path.realpath('/proc/self/exe') != '/proc/self/exe'",
    "import os\nos.readlink('/proc/self/exe')",
    "import os\nassert os.access('/etc/passwd', os.R_OK)",
    "import filecmp\nassert filecmp.cmp('/etc/passwd', '/etc/passwd')",
    "import os\nos.chdir('/etc')",
    "import os\nassert os.path.samefile('/etc', '/etc')",
]
for attempt in ATTEMPTS:
    try:
        exec(attempt)
    except Exception:
        continue
    print("ESCAPED", attempt)
print("contained")
