class C:
    async def m(self): pass
C().m()
