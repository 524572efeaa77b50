# ends: each refused
ATTEMPTS = [
    "import logging.handlers\nlogging.handlers.RotatingFileHandler('/tmp/escaped.log')",
    "import logging.handlers\nlogging.handlers.WatchedFileHandler('/tmp/escaped.log')",
    "import logging.handlers\nlogging.handlers.SocketHandler('localhost', 9).send(b'x')\nassert False",
    "import logging\nlogging.basicConfig(filename='/tmp/escaped.log')",
    "import logging.config\nlogging.config.dictConfig({'version': 1, 'handlers': {'h': {'class': 'logging.FileHandler', 'filename': '/tmp/escaped.log'}}})",
    "import logging.config\nlogging.config.fileConfig('/etc/passwd')",
    'import logging.config\nlogging.config.listen()',
    "import logging.config\nlogging.config.dictConfig({'version': 1, 'handlers': {'h': {'()': 'os.system', 'command': 'true'}}, 'root': {'handlers': ['h']}})",
]
