# ends: each refused
ATTEMPTS = [
    'import os\nos.fork()',
    "import os\nos.execv('/bin/true', ['true'])",
    "import os\nos.popen('true').read()",
    "import os\nos.spawnl(0, '/bin/true', 'true')",
    "import os\nos.posix_spawn('/bin/true', ['true'], {})",
    'import os\nos.kill(1, 0)',
    'import os\nos.killpg(0, 0)',
    'import os\nos.abort()',
    'import os\nos._exit(3)',
    "import subprocess\nsubprocess.run(['true'])",
    "import subprocess\nsubprocess.getoutput('true')\nassert False",
    'import concurrent.futures\nconcurrent.futures.ProcessPoolExecutor(1).submit(int).result()',
    'import multiprocessing\nmultiprocessing.Pool(1).map(int, [1])',
    "import asyncio\nasyncio.run(asyncio.create_subprocess_exec('true'))",
    'import os\nos.nice(1)',
    'import os\nos.umask(0)',
]
