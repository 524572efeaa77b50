# ends: each refused
ATTEMPTS = [
    'import mmap\nmmap.mmap(0, 10)',
    "import os\nos.open('/etc/passwd', 0)",
    'import os\nos.read(3, 10)',
    'import os\nos.dup(1)',
    "import os\nassert os.write(3, b'x')",
    'import os\nos.pipe()',
    'import fcntl\nfcntl.fcntl(0, 1)',
    'import select\nselect.select([0], [], [], 0)',
    'import selectors\nselectors.DefaultSelector().register(3, 1)',
    'import os\nos.fdopen(3).read()',
    'import termios',
    "import pty\npty.spawn('true')",
    "import os\nos.memfd_create('x')",
    'import multiprocessing.shared_memory as m\nm.SharedMemory(create=True, size=10)',
]
