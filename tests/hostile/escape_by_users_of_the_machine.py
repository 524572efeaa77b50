# ends: contained
ATTEMPTS = [
    'import getpass\ngetpass.getuser()',
    'import getpass\nassert getpass.getpass()',
    'import pwd\npwd.getpwuid(0)',
    'import grp\ngrp.getgrall()',
    'import os\nos.getlogin()',
    "import os\nassert os.getenv('PATH')",
    "import os\nassert os.environ['HOME']",
    'import os\nassert os.environb',
    'import os\nassert os.getuid() is not None',
    'import socket\nsocket.gethostname()',
    'import platform\nassert platform.node()',
    'import os\nassert os.uname().nodename',
    'import os\nassert os.cpu_count() is None',
    'import os\nos.getloadavg()',
    "import locale\nassert locale.getlocale()[0] not in (None, 'C', 'en_US')",
    'import resource\nresource.getrusage(0)',
    "import sysconfig\nassert '/usr' in str(sysconfig.get_paths()) and False",
]
for attempt in ATTEMPTS:
    try:
        exec(attempt)
    except Exception:
        continue
    print("ESCAPED", attempt)
print("contained")
