import asyncio

loop = asyncio.BaseEventLoop()
for name in ('_make_socket_transport', '_make_datagram_transport', '_make_read_pipe_transport',
             '_make_write_pipe_transport'):
    try:
        getattr(loop, name)(None, None)
    except NotImplementedError as error:
        print(name, error.args)
for call in (lambda: loop._process_events([]), loop._write_to_self):
    try:
        call()
    except NotImplementedError as error:
        print(error.args)
making = loop._make_subprocess_transport(1, 2, 3, 4, 5, 6, 7)
try:
    making.send(None)
except NotImplementedError as error:
    print(error.args)
