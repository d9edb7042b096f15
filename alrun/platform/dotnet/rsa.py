"""System.Security.Cryptography: RSA and DSA, with keys as XML, PEM or new ones."""

from __future__ import annotations

import base64
import re
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from alrun.platform.dotnet.hashes import HashAlgorithmName, hash_name
from alrun.platform.dotnet.streams import as_stream
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member

_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "md5": hashes.MD5,
    "sha1": hashes.SHA1,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_LEAST_KEY, _MOST_KEY = 1024, 16384
"""In bits. .NET allows keys from 512 bits on, `cryptography` does not."""


class RSASignaturePadding(NetObject):
    """How a signature is filled up."""

    net_name = "System.Security.Cryptography.RSASignaturePadding"

    def __init__(self, name: str = "Pkcs1") -> None:
        self.name = name

    @member("Pkcs1", static=True)
    def pkcs1(self) -> RSASignaturePadding:
        """PKCS #1."""
        return RSASignaturePadding()

    @member("Pss", static=True)
    def pss(self) -> RSASignaturePadding:
        """PSS."""
        return RSASignaturePadding("Pss")

    @member("ToString")
    def net_text(self) -> str:
        """The name."""
        return self.name


class RSAEncryptionPadding(NetObject):
    """How what is encrypted is filled up."""

    net_name = "System.Security.Cryptography.RSAEncryptionPadding"

    def __init__(self, oaep: str = "") -> None:
        self.oaep = oaep

    @member("Pkcs1", static=True)
    def pkcs1(self) -> RSAEncryptionPadding:
        """PKCS #1."""
        return RSAEncryptionPadding()

    @member("OaepSHA1", static=True)
    def oaep_sha1(self) -> RSAEncryptionPadding:
        """OAEP with SHA-1."""
        return RSAEncryptionPadding("sha1")

    @member("OaepSHA256", static=True)
    def oaep_sha256(self) -> RSAEncryptionPadding:
        """OAEP with SHA-256."""
        return RSAEncryptionPadding("sha256")

    @member("OaepSHA384", static=True)
    def oaep_sha384(self) -> RSAEncryptionPadding:
        """OAEP with SHA-384."""
        return RSAEncryptionPadding("sha384")

    @member("OaepSHA512", static=True)
    def oaep_sha512(self) -> RSAEncryptionPadding:
        """OAEP with SHA-512."""
        return RSAEncryptionPadding("sha512")

    def made(self) -> padding.AsymmetricPadding:
        """The padding of `cryptography`."""
        if not self.oaep:
            return padding.PKCS1v15()
        algorithm = _HASHES[self.oaep]()
        return padding.OAEP(padding.MGF1(algorithm), algorithm, None)


class AsymmetricAlgorithm(NetObject):
    """A key of two parts."""

    net_name = "System.Security.Cryptography.AsymmetricAlgorithm"


class RSA(AsymmetricAlgorithm):
    """RSA. A new key is made when it is first used, unless one was given."""

    net_name = "System.Security.Cryptography.RSA"

    def __init__(self, size: Any = 2048) -> None:
        if isinstance(size, int) and not _LEAST_KEY <= size <= _MOST_KEY:
            raise NetException("Specified key is not a valid size for this algorithm.")
        self._size = size if isinstance(size, int) else 2048
        self._private: rsa.RSAPrivateKey | None = None
        self._public: rsa.RSAPublicKey | None = None

    @member("Create", static=True)
    def create(self, *size: int) -> RSA:
        """A key of so many bits."""
        return RSA(*size)

    @classmethod
    def of(cls, private: rsa.RSAPrivateKey | None, public: rsa.RSAPublicKey) -> RSA:
        """A key that is there."""
        made = cls()
        made._private, made._public = private, public
        return made

    def private_key(self) -> rsa.RSAPrivateKey:
        """The private part. Raises NetException if there is only the other one."""
        if self._private is None:
            if self._public is not None:
                raise NetException("Key does not exist.")
            self._private = rsa.generate_private_key(65537, self._size)
        return self._private

    def public_key(self) -> rsa.RSAPublicKey:
        """The public part."""
        return self._public if self._public is not None else self.private_key().public_key()

    @member("KeySize")
    def key_size(self) -> int:
        """The number of bits."""
        return self.public_key().key_size if self._private or self._public else self._size

    @member("ToXmlString")
    def to_xml(self, with_private: bool) -> str:
        """The key as XML. Raises NetException if a part is not there."""
        public = self.public_key().public_numbers()
        size = (self.public_key().key_size + 7) // 8
        parts = [("Modulus", public.n, size), ("Exponent", public.e, None)]
        if with_private:
            private = self.private_key().private_numbers()
            half = (size + 1) // 2
            parts += [("P", private.p, half), ("Q", private.q, half), ("DP", private.dmp1, half)]
            parts += [("DQ", private.dmq1, half), ("InverseQ", private.iqmp, half), ("D", private.d, size)]
        inner = "".join(f"<{name}>{_number_text(number, length)}</{name}>" for name, number, length in parts)
        return f"<RSAKeyValue>{inner}</RSAKeyValue>"

    @member("FromXmlString")
    def from_xml(self, text: str) -> None:
        """Take a key that is XML. Raises NetException."""
        numbers = _xml_numbers(text, "RSAKeyValue")
        if not {"Modulus", "Exponent"} <= numbers.keys():
            raise NetException("Input string does not contain a valid encoding of the 'RSA' 'Modulus' parameter.")
        public = rsa.RSAPublicNumbers(numbers["Exponent"], numbers["Modulus"])
        try:
            if {"P", "Q", "DP", "DQ", "InverseQ", "D"} <= numbers.keys():
                private = rsa.RSAPrivateNumbers(
                    numbers["P"], numbers["Q"], numbers["D"], numbers["DP"], numbers["DQ"], numbers["InverseQ"], public
                )
                self._private, self._public = private.private_key(), None
            else:
                self._private, self._public = None, public.public_key()
        except ValueError as error:
            raise NetException("The specified RSA parameters are not valid.") from error

    @member("ImportFromPem")
    def import_pem(self, text: str) -> None:
        """Take a key that is PEM. Raises NetException."""
        self._take_pem(text)

    @member("ExportRSAPrivateKeyPem")
    def export_private_pem(self) -> str:
        """The private key as PEM (PKCS #1)."""
        return self._exported(serialization.PrivateFormat.TraditionalOpenSSL)

    @member("ExportPkcs8PrivateKeyPem")
    def export_pkcs8_pem(self) -> str:
        """The private key as PEM (PKCS #8)."""
        return self._exported(serialization.PrivateFormat.PKCS8)

    @member("ExportSubjectPublicKeyInfoPem")
    def export_public_pem(self) -> str:
        """The public key as PEM."""
        written = self.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return written.decode("ascii").rstrip("\n")

    @member("SignData")
    def sign(self, data: Any, algorithm: Any, *padding_: RSASignaturePadding) -> bytearray:
        """The signature of bytes. Raises NetException."""
        hashed, filled = _signing(algorithm, padding_)
        return bytearray(self.private_key().sign(_data(data), filled, hashed))

    @member("VerifyData")
    def verify(self, data: Any, second: Any, third: Any, *padding_: RSASignaturePadding) -> bool:
        """Whether a signature is that of bytes. Raises NetException."""
        # VerifyData(data, algorithm, signature) of the provider, VerifyData(data, signature, algorithm, padding) of RSA
        signature, algorithm = (second, third) if isinstance(second, bytearray) else (third, second)
        hashed, filled = _signing(algorithm, padding_)
        try:
            self.public_key().verify(bytes(signature), _data(data), filled, hashed)
        except InvalidSignature:
            return False
        return True

    @member("Encrypt")
    def encrypt(self, data: bytearray, how: Any) -> bytearray:
        """Encrypt bytes, with a padding or with OAEP or not. Raises NetException for too many."""
        try:
            return bytearray(self.public_key().encrypt(bytes(data), _encryption_padding(how)))
        except ValueError as error:
            raise NetException("The parameter is incorrect.") from error

    @member("Decrypt")
    def decrypt(self, data: bytearray, how: Any) -> bytearray:
        """Decrypt bytes. Raises NetException for what is not encrypted so."""
        filled = _encryption_padding(how)
        if not isinstance(filled, padding.OAEP):
            return bytearray(self._decrypted_pkcs1(bytes(data)))
        try:
            return bytearray(self.private_key().decrypt(bytes(data), filled))
        except ValueError as error:
            raise NetException("Cryptography_OAEPDecoding") from error

    def _decrypted_pkcs1(self, data: bytes) -> bytes:
        """What was encrypted with PKCS #1. OpenSSL would not say that something else was, but give some other bytes."""
        numbers = self.private_key().private_numbers()
        size = (self.private_key().key_size + 7) // 8
        if len(data) != size:
            raise NetException("The length of the data to decrypt is not valid for the size of this key.")
        plain = pow(int.from_bytes(data, "big"), numbers.d, numbers.public_numbers.n).to_bytes(size, "big")
        found = re.fullmatch(rb"\x00\x02[^\x00]{8,}?\x00(.*)", plain, re.DOTALL)
        if found is None:
            raise NetException("The parameter is incorrect.")
        return found[1]

    def _take_pem(self, text: str) -> None:
        raw = text.encode()
        try:
            if "PRIVATE KEY" in text:
                private = serialization.load_pem_private_key(raw, None)
                if not isinstance(private, rsa.RSAPrivateKey):
                    raise ValueError("no RSA key")
                self._private, self._public = private, None
            else:
                public = serialization.load_pem_public_key(raw)
                if not isinstance(public, rsa.RSAPublicKey):
                    raise ValueError("no RSA key")
                self._private, self._public = None, public
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise NetException(
                "No supported key formats were found. Check that the input represents the contents of a PEM-encoded "
                "key file, not the path to such a file. (Parameter 'input')"
            ) from error

    def _exported(self, form: serialization.PrivateFormat) -> str:
        written = self.private_key().private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
        return written.decode("ascii").rstrip("\n")


class RSAProvider(RSA):
    """RSA with the members of its provider."""

    net_name = "System.Security.Cryptography.RSACryptoServiceProvider"

    def __init__(self, size: Any = 1024) -> None:
        super().__init__(size)

    @member("PersistKeyInCsp")
    def persists(self) -> bool:
        """Whether the key is kept by the machine: never."""
        return False

    @member("set_PersistKeyInCsp")
    def set_persists(self, persists: bool) -> None:
        """Say that it shall not be kept. Names what would keep it."""
        if persists:
            raise UnsupportedFeature("RSA keys that the machine keeps")

    @member("PublicOnly")
    def public_only(self) -> bool:
        """Whether the private part is not there."""
        return self._private is None and self._public is not None


class RSAEncryptionHelper(NetObject):
    """What the platform adds: keys in PEM."""

    net_name = "Microsoft.Dynamics.BusinessCentral.DotNet.Helpers.RSAEncryptionHelper"

    @member("ImportFromPem", static=True)
    def import_from_pem(self, key: RSA, text: str) -> None:
        """Give an RSA object a key that is PEM. Raises NetException."""
        key.import_pem(text)

    @member("CreateBase64Pkcs12FromPem", static=True)
    def create_pkcs12(self, certificate: str, key: str, password: str) -> str:
        """A certificate and its private key in PEM as PKCS #12 in Base64. Raises NetException."""
        from alrun.platform.dotnet.certificates import pkcs12_of_pem  # which knows RSA

        return pkcs12_of_pem(certificate, key, password)


class DSAProvider(AsymmetricAlgorithm):
    """DSA."""

    net_name = "System.Security.Cryptography.DSACryptoServiceProvider"

    def __init__(self, size: int = 1024) -> None:
        self._size = size
        self._private: dsa.DSAPrivateKey | None = None
        self._public: dsa.DSAPublicKey | None = None

    def private_key(self) -> dsa.DSAPrivateKey:
        """The private part. Raises NetException if there is only the other one."""
        if self._private is None:
            if self._public is not None:
                raise NetException("Key does not exist.")
            self._private = dsa.generate_private_key(self._size)
        return self._private

    def public_key(self) -> dsa.DSAPublicKey:
        """The public part."""
        return self._public if self._public is not None else self.private_key().public_key()

    @member("ToXmlString")
    def to_xml(self, with_private: bool) -> str:
        """The key as XML. Raises NetException if a part is not there."""
        public = self.public_key().public_numbers()
        common = public.parameter_numbers
        numbers = [("P", common.p), ("Q", common.q), ("G", common.g), ("Y", public.y)]
        if with_private:
            numbers.append(("X", self.private_key().private_numbers().x))
        inner = "".join(f"<{name}>{_number_text(value)}</{name}>" for name, value in numbers)
        return f"<DSAKeyValue>{inner}</DSAKeyValue>"

    @member("FromXmlString")
    def from_xml(self, text: str) -> None:
        """Take a key that is XML. Raises NetException."""
        numbers = _xml_numbers(text, "DSAKeyValue")
        if not {"P", "Q", "G", "Y"} <= numbers.keys():
            raise NetException("Input string does not contain a valid encoding of the 'DSA' 'P' parameter.")
        common = dsa.DSAParameterNumbers(numbers["P"], numbers["Q"], numbers["G"])
        public = dsa.DSAPublicNumbers(numbers["Y"], common)
        try:
            if "X" in numbers:
                self._private, self._public = dsa.DSAPrivateNumbers(numbers["X"], public).private_key(), None
            else:
                self._private, self._public = None, public.public_key()
        except ValueError as error:
            raise NetException("The specified DSA parameters are not valid.") from error

    @member("SignData")
    def sign(self, data: Any, *algorithm: Any) -> bytearray:
        """The signature of bytes, SHA-1 unless it is another: two numbers of equal length. Raises NetException."""
        hashed = _HASHES[hash_name(algorithm[0]) if algorithm else "sha1"]()
        numbers = decode_dss_signature(self.private_key().sign(_data(data), hashed))
        length = (self.public_key().public_numbers().parameter_numbers.q.bit_length() + 7) // 8
        return bytearray(b"".join(number.to_bytes(length, "big") for number in numbers))

    @member("VerifyData")
    def verify(self, data: Any, signature: bytearray, *algorithm: Any) -> bool:
        """Whether a signature is that of bytes. Raises NetException."""
        hashed = _HASHES[hash_name(algorithm[0]) if algorithm else "sha1"]()
        half = len(signature) // 2
        first, second = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        try:
            self.public_key().verify(encode_dss_signature(first, second), _data(data), hashed)
        except InvalidSignature:
            return False
        return True


def _signing(algorithm: Any, padding_: tuple[Any, ...]) -> tuple[hashes.HashAlgorithm, padding.AsymmetricPadding]:
    if not isinstance(algorithm, HashAlgorithmName | str) and algorithm is None:
        raise NetException("Value cannot be null. (Parameter 'halg')")
    hashed = _HASHES[hash_name(algorithm)]()
    if padding_ and padding_[0].name == "Pss":
        return hashed, padding.PSS(padding.MGF1(hashed), padding.PSS.DIGEST_LENGTH)
    return hashed, padding.PKCS1v15()


def _encryption_padding(how: Any) -> padding.AsymmetricPadding:
    if isinstance(how, bool):
        how = RSAEncryptionPadding("sha1" if how else "")
    if not isinstance(how, RSAEncryptionPadding):
        raise UnsupportedFeature("RSA without RSAEncryptionPadding")
    return how.made()


def _data(source: Any) -> bytes:
    return bytes(source) if isinstance(source, bytearray) else as_stream(source).read_bytes()


def _number_text(number: int, length: int | None = None) -> str:
    return base64.b64encode(number.to_bytes(length or (number.bit_length() + 7) // 8, "big")).decode("ascii")


def _xml_numbers(text: str, root: str) -> dict[str, int]:
    """The numbers of a key in XML. Raises NetException."""
    if not re.search(rf"<{root}[\s>]", text or ""):
        raise NetException(f"Input string does not contain a valid encoding of the '{root[:3]}' key.")
    found = re.findall(r"<(\w+)>([A-Za-z0-9+/=\s]*)</\1>", text)
    try:
        return {name: int.from_bytes(base64.b64decode(value), "big") for name, value in found}
    except ValueError as error:
        raise NetException("The input is not a valid Base-64 string.") from error
