# ends: contained
def attempt():
    import pickle
    pickle.loads(b"cos\nsystem\n(S'id'\ntR.")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
