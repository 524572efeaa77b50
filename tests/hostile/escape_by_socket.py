# ends: contained
def attempt():
    import socket
    socket.socket().connect(("127.0.0.1", 22))


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
