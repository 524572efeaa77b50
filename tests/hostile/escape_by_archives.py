# ends: each refused
ATTEMPTS = [
    "import zipfile\nzipfile.ZipFile('/tmp/x.zip', 'w').writestr('a', 'b')",
    "import tarfile\ntarfile.open('/tmp/x.tar', 'w').add('/etc/passwd')",
    "import gzip\ngzip.open('/etc/passwd').read()",
    "import gzip\ngzip.open('/tmp/x.gz', 'wb').write(b'')",
    "import bz2\nbz2.open('/etc/passwd').read()",
    "import lzma\nlzma.open('/etc/passwd').read()",
    "import shelve\nshelve.open('/tmp/shelf')",
    "import dbm\ndbm.open('/tmp/dbm', 'c')",
    "import sqlite3\nsqlite3.connect('/tmp/x.db').execute('select 1')",
]
