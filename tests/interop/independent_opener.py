"""Opens a share file with shares of a set, without any code of the product, and prints the share's check value.

usage: independent_opener.py FILE ROUNDS PRIME NUMBER:VALUE NUMBER:VALUE ...

Everything is hexadecimal, the share numbers too, as custodians would type them into the public tool.
"""

import hashlib
import subprocess
import sys


def secret_of(prime, points):
    total = 0
    for x, y in points:
        weight = y
        for other, _ in points:
            if other != x:
                weight = weight * other * pow(other - x, -1, prime) % prime
        total += weight
    return total % prime


def key_and_iv(password, salt, rounds):
    material = block = b""
    while len(material) < 48:
        block = hashlib.md5(block + password + salt).digest()
        for _ in range(rounds - 1):
            block = hashlib.md5(block).digest()
        material += block
    return material[:32], material[32:48]


def main(path, rounds, prime, *lines):
    with open(path, "rb") as file:
        content = file.read()
    modulus = int(prime, 16)
    points = [tuple(int(part, 16) for part in line.split(":")) for line in lines]
    password = secret_of(modulus, points).to_bytes((modulus.bit_length() + 7) // 8, "big")
    key, iv = key_and_iv(password, content[8:16], int(rounds))
    openssl = ["openssl", "enc", "-d", "-aes-256-cbc", "-K", key.hex(), "-iv", iv.hex()]
    plain = subprocess.run(openssl, input=content[16:], stdout=subprocess.PIPE, check=True).stdout
    if len(plain) != 32:
        sys.exit("the padding is not sixteen bytes")
    print(hashlib.sha256(plain).hexdigest()[:16].upper())


main(*sys.argv[1:])
