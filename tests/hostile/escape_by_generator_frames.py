# ends: contained
def attempt():
    g = (each for each in [1])
    g.gi_frame.f_back.f_globals["os"]


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
