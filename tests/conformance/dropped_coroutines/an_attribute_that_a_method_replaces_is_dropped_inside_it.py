import _told


async def c(*args, **keywords):
    return 1


class A:
    def start(self):
        self.x = c()
    def stop(self):
        self.x = None
        print("stopped")
a = A()
a.start()
print("m")
a.stop()
print("b")
