#!/usr/bin/env python3
"""Opens a share file with nothing but Python and openssl, on a computer that is not connected to anything.

python3 recover.py SET.pbe    asks for the prime and for number and value of each sheet (digits only, without the
boxed check letters and the seal), and prints the check value. It takes about half a minute. With --key it also
prints the secret DKEK share in hexadecimal.
"""
import hashlib, subprocess, sys

with open(sys.argv[1], 'rb') as file:
    salt, encrypted = (content := file.read())[8:16], content[16:]
prime = int(input('Prime: ').replace(' ', ''), 16)
shares = {}
while number := input('Share number (empty line: no more): ').strip():
    shares[int(number, 16)] = int(input('Value: ').replace(' ', ''), 16)  # 10 is meant as 0x10, as in sc-hsm-tool
secret = 0
for x, value in shares.items():  # Lagrange interpolation at 0
    for other in shares:
        if other != x:
            value = value * other * pow(other - x, -1, prime) % prime
    secret = (secret + value) % prime
password = secret.to_bytes((prime.bit_length() + 7) // 8, 'big')
material = block = b''
while len(material) < 48:  # EVP_BytesToKey with MD5 and ten million rounds
    block = block + password + salt
    for _ in range(10_000_000):
        block = hashlib.md5(block).digest()
    material += block
opened = subprocess.run(['openssl', 'enc', '-d', '-aes-256-cbc', '-K', material[:32].hex(), '-iv', material[32:48].hex()],
                        input=encrypted, capture_output=True)
share = opened.stdout
if opened.returncode != 0 or len(share) != 32:  # openssl prints what it has even when the padding is wrong
    sys.exit('These shares do not open this file.')
print('Check value:', hashlib.sha256(share).hexdigest()[:16].upper())
if '--key' in sys.argv:
    print('DKEK share:', share.hex().upper())
