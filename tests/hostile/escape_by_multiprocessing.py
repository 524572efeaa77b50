# ends: contained
def attempt():
    import multiprocessing
    multiprocessing.Process(target=print).start()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
