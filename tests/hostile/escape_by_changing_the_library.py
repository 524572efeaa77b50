# ends: contained
import asyncio, json, os, sys
json.dumps = asyncio.run = os.path.join = None
write = sys.stdout.write
sys.modules['os'] = sys.modules['json'] = None
sys.modules.clear()
write('contained\n')
