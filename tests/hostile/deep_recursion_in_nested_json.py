# ends: RecursionError or limit
import json

json.loads("[" * 100000)
