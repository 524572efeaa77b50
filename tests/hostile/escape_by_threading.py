# ends: contained
def attempt():
    import threading
    threading.Thread(target=print).start()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
