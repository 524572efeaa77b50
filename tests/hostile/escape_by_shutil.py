# ends: contained
def attempt():
    import shutil
    shutil.rmtree("/nowhere")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
