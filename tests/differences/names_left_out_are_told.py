# category: library
# description: An import or an attribute of Python's library that Ouro lacks says in its error that it is not supported.
# cause: Pickling, sockets, processes, pipes and other parts of Python's library have no place here.
# workaround: Catch ImportError or AttributeError, as for a name that is missing on a platform.
for statement in ('import tokenize', 'import socket', 'import mistaken', 'from os import fork', 'from math import sine',
                  'import signal; signal.sigwait', 'import math; math.sine'):
    try:
        exec(statement)
    except (ImportError, AttributeError) as error:
        print(f'{type(error).__name__}: {error}')
