# ends: contained
def attempt():
    import subprocess
    subprocess.run(["id"])


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
