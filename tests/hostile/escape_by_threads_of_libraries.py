# ends: each refused
ATTEMPTS = [
    "import threading\nthreading.Timer(0, print, ['ESCAPED']).start()",
    "import _thread\n_thread.start_new_thread(print, ('ESCAPED',))",
    "import concurrent.futures\nconcurrent.futures.ThreadPoolExecutor(1).submit(print, 'ESCAPED').result()",
    "import asyncio\nasync def f():\n    await asyncio.get_running_loop().run_in_executor(None, print, 'ESCAPED')\nasyncio.run(f())",
    'import sched\nimport threading\nthreading.Thread(target=sched.scheduler().run).start()',
    'import queue\nimport logging.handlers\nlogging.handlers.QueueListener(queue.Queue()).start()',
    'import multiprocessing.pool\nmultiprocessing.pool.ThreadPool(2)',
    'import signal\nsignal.alarm(1)',
    'import signal\nsignal.raise_signal(signal.SIGTERM)',
    'import faulthandler\nfaulthandler.dump_traceback_later(1)',
]
