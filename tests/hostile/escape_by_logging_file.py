# ends: contained
def attempt():
    import logging
    logging.FileHandler("/tmp/ouro-escape").emit(None)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
