# ends: contained
def attempt():
    import signal
    signal.raise_signal(signal.SIGKILL)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
