"""System.Security.Cryptography.X509Certificates: certificates, and requests for them."""

from __future__ import annotations

import base64
import datetime
from typing import Any, ClassVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID, ObjectIdentifier

from alrun.platform.dotnet.collections import GenericList
from alrun.platform.dotnet.date_formats import formatted
from alrun.platform.dotnet.dates import DateTimeOffset
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.hashes import hash_name
from alrun.platform.dotnet.rsa import RSA, RSASignaturePadding
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetDateTime, NetException, NetObject, member

_NOT_FOUND = "Cannot find the requested object."
_CERT, _SERIALIZED, _PFX = 1, 2, 3
_Hash = type[hashes.SHA256] | type[hashes.SHA384] | type[hashes.SHA512]
_HASHES: dict[str, _Hash] = {"sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512}
_NAME_PARTS = {
    "CN": NameOID.COMMON_NAME,
    "C": NameOID.COUNTRY_NAME,
    "O": NameOID.ORGANIZATION_NAME,
    "OU": NameOID.ORGANIZATIONAL_UNIT_NAME,
    "L": NameOID.LOCALITY_NAME,
    "S": NameOID.STATE_OR_PROVINCE_NAME,
    "E": NameOID.EMAIL_ADDRESS,
    "SERIALNUMBER": NameOID.SERIAL_NUMBER,
    "DC": NameOID.DOMAIN_COMPONENT,
    "STREET": NameOID.STREET_ADDRESS,
    "T": NameOID.TITLE,
    "SN": NameOID.SURNAME,
    "G": NameOID.GIVEN_NAME,
}
"""The abbreviations of parts of names that Windows writes."""
_NAME_WORDS = {oid: word for word, oid in _NAME_PARTS.items()}


class X509ContentType(NetEnum):
    """The form of a certificate in bytes."""

    net_name = "System.Security.Cryptography.X509Certificates.X509ContentType"
    values: ClassVar = {
        "Unknown": 0,
        "Cert": _CERT,
        "SerializedCert": _SERIALIZED,
        "Pfx": _PFX,
        "Pkcs12": _PFX,
        "SerializedStore": 4,
        "Pkcs7": 5,
        "Authenticode": 6,
    }


class X509KeyStorageFlags(NetEnum):
    """Where a private key goes."""

    net_name = "System.Security.Cryptography.X509Certificates.X509KeyStorageFlags"
    flags = True
    values: ClassVar = {
        "DefaultKeySet": 0,
        "UserKeySet": 1,
        "MachineKeySet": 2,
        "Exportable": 4,
        "UserProtected": 8,
        "PersistKeySet": 16,
        "EphemeralKeySet": 32,
    }


class X509KeyUsageFlags(NetEnum):
    """What a key is for."""

    net_name = "System.Security.Cryptography.X509Certificates.X509KeyUsageFlags"
    flags = True
    values: ClassVar = {
        "None": 0,
        "EncipherOnly": 1,
        "CrlSign": 2,
        "KeyCertSign": 4,
        "KeyAgreement": 8,
        "DataEncipherment": 16,
        "KeyEncipherment": 32,
        "NonRepudiation": 64,
        "DigitalSignature": 128,
        "DecipherOnly": 32768,
    }


class PublicKey(NetObject):
    """The public key of a certificate."""

    net_name = "System.Security.Cryptography.X509Certificates.PublicKey"

    def __init__(self, key: RSA) -> None:
        self._key = key

    @member("Key", "GetRSAPublicKey")
    def key(self) -> RSA:
        """The key."""
        return self._key


class X509Certificate2(NetObject):
    """A certificate, perhaps with its private key."""

    net_name = "System.Security.Cryptography.X509Certificates.X509Certificate2"
    property_types: ClassVar = {
        "Archived": "System.Boolean",
        "FriendlyName": "System.String",
        "HasPrivateKey": "System.Boolean",
        "NotAfter": "System.DateTime",
        "NotBefore": "System.DateTime",
        "SerialNumber": "System.String",
        "Thumbprint": "System.String",
        "Version": "System.Int32",
        "Issuer": "System.String",
        "Subject": "System.String",
    }

    def __init__(self, source: Any, password: str | None = None, flags: int = 0) -> None:
        self._friendly_name = ""
        self._private: rsa.RSAPrivateKey | None = None
        if isinstance(source, x509.Certificate):
            self._certificate = source
        elif isinstance(source, bytearray):
            self._certificate = self._loaded(bytes(source), password)
        else:
            raise UnsupportedFeature("certificates in files")

    def _loaded(self, data: bytes, password: str | None) -> x509.Certificate:
        if data.lstrip().startswith(b"-----BEGIN"):
            try:
                return x509.load_pem_x509_certificate(data)
            except ValueError as error:
                raise NetException(_NOT_FOUND) from error
        try:
            return x509.load_der_x509_certificate(data)
        except ValueError:
            pass  # perhaps with a private key
        try:
            # A password that is empty and none at all are the same to Windows.
            found = pkcs12.load_pkcs12(data, password.encode() if password else None)
        except (ValueError, UnsupportedAlgorithm) as error:
            is_password = "password" in str(error)
            raise NetException(
                "The specified network password is not correct." if is_password else _NOT_FOUND
            ) from error
        # A certificate without a private key is beside the one that would have it.
        certificate = found.cert or next(iter(found.additional_certs), None)
        if certificate is None:
            raise NetException(_NOT_FOUND)
        self._friendly_name = (certificate.friendly_name or b"").decode("utf-8", "replace")
        if isinstance(found.key, rsa.RSAPrivateKey):
            self._private = found.key
        elif found.key is not None:
            raise UnsupportedFeature("certificates with keys that are not RSA")
        return certificate.certificate

    @classmethod
    def of(cls, certificate: x509.Certificate, private: rsa.RSAPrivateKey) -> X509Certificate2:
        """A certificate with its private key."""
        made = cls(certificate)
        made._private = private
        return made

    @member("Subject")
    def subject(self) -> str:
        """Whose it is."""
        return _name_text(self._certificate.subject)

    @member("Issuer")
    def issuer(self) -> str:
        """Who made it."""
        return _name_text(self._certificate.issuer)

    @member("FriendlyName")
    def friendly_name(self) -> str:
        """What it is called, '' as a rule."""
        return self._friendly_name

    @member("Thumbprint", "GetCertHashString")
    def thumbprint(self) -> str:
        """Its SHA-1 in hexadecimal digits."""
        return self._certificate.fingerprint(hashes.SHA1()).hex().upper()

    @member("SerialNumber", "GetSerialNumberString")
    def serial_number(self) -> str:
        """Its number in hexadecimal digits."""
        number = self._certificate.serial_number
        return number.to_bytes((number.bit_length() + 8) // 8 if number else 1, "big").hex().upper()

    @member("Version")
    def version(self) -> int:
        """The version of its format."""
        return int(self._certificate.version.value) + 1

    @member("Archived")
    def archived(self) -> bool:
        """Whether a store has put it aside."""
        return False

    @member("NotBefore")
    def not_before(self) -> NetDateTime:
        """From when on it is valid."""
        return NetDateTime(self._certificate.not_valid_before_utc.replace(tzinfo=None), True)

    @member("NotAfter")
    def not_after(self) -> NetDateTime:
        """Until when it is valid."""
        return NetDateTime(self._certificate.not_valid_after_utc.replace(tzinfo=None), True)

    @member("GetEffectiveDateString")
    def effective_date(self) -> str:
        """From when on it is valid, as a text."""
        return formatted(self.not_before().value, "G", "")

    @member("GetExpirationDateString")
    def expiration_date(self) -> str:
        """Until when it is valid, as a text."""
        return formatted(self.not_after().value, "G", "")

    @member("HasPrivateKey")
    def has_private_key(self) -> bool:
        """Whether its private key is there."""
        return self._private is not None

    @member("PrivateKey", "GetRSAPrivateKey")
    def private_key(self) -> RSA | None:
        """The private key, null if it is not there."""
        return None if self._private is None else RSA.of(self._private, self._private.public_key())

    @member("PublicKey")
    def public_key(self) -> PublicKey:
        """The public key."""
        return PublicKey(self.rsa_public_key())

    @member("GetRSAPublicKey")
    def rsa_public_key(self) -> RSA:
        """The public key. Names other keys than RSA."""
        key = self._certificate.public_key()
        if not isinstance(key, rsa.RSAPublicKey):
            raise UnsupportedFeature("certificates with keys that are not RSA")
        return RSA.of(None, key)

    @member("GetPublicKey")
    def public_key_bytes(self) -> bytearray:
        """The public key as bytes (PKCS #1)."""
        key = self.rsa_public_key().public_key()
        return bytearray(key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.PKCS1))

    @member("RawData", "GetRawCertData")
    def raw_data(self) -> bytearray:
        """The certificate without the private key."""
        return bytearray(self._certificate.public_bytes(serialization.Encoding.DER))

    @member("Export")
    def export(self, form: int, password: str | None = None) -> bytearray:
        """The certificate in a form. Names forms that are not there."""
        match int(form):
            case 1:
                return self.raw_data()
            case 3:
                cipher: serialization.KeySerializationEncryption = serialization.NoEncryption()
                if password:
                    cipher = serialization.BestAvailableEncryption(password.encode())
                name = self._friendly_name.encode() or None
                return bytearray(
                    pkcs12.serialize_key_and_certificates(name, self._private, self._certificate, None, cipher)
                )
            case _:
                raise UnsupportedFeature(f"X509ContentType.{X509ContentType(form).net_text()}")


class Oid(NetObject):
    """An object identifier."""

    net_name = "System.Security.Cryptography.Oid"

    def __init__(self, value: str = "", *name: str) -> None:
        self.oid = value

    @member("Value")
    def value(self) -> str:
        """Its numbers."""
        return self.oid


class OidCollection(GenericList):
    """Object identifiers."""

    net_name = "System.Security.Cryptography.OidCollection"


class X509Extension(NetObject):
    """Something more that a certificate says. A subclass says what."""

    net_name = "System.Security.Cryptography.X509Certificates.X509Extension"
    extension: x509.ExtensionType
    is_critical = False

    @member("Critical")
    def critical(self) -> bool:
        """Whether who does not know it has to refuse the certificate."""
        return self.is_critical


class BasicConstraints(X509Extension):
    """Whether the certificate can sign others."""

    net_name = "System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension"

    def __init__(self, authority: bool, has_length: bool, length: int, critical: bool) -> None:
        self.extension = x509.BasicConstraints(authority, length if has_length and authority else None)
        self.is_critical = critical


class EnhancedKeyUsage(X509Extension):
    """What the certificate is for."""

    net_name = "System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension"

    def __init__(self, oids: OidCollection, critical: bool) -> None:
        self.extension = x509.ExtendedKeyUsage([ObjectIdentifier(each.oid) for each in oids])
        self.is_critical = critical


class KeyUsage(X509Extension):
    """What the key is for."""

    net_name = "System.Security.Cryptography.X509Certificates.X509KeyUsageExtension"

    def __init__(self, flags: int, critical: bool) -> None:
        agreement = bool(flags & 8)
        self.extension = x509.KeyUsage(
            digital_signature=bool(flags & 128),
            content_commitment=bool(flags & 64),
            key_encipherment=bool(flags & 32),
            data_encipherment=bool(flags & 16),
            key_agreement=agreement,
            key_cert_sign=bool(flags & 4),
            crl_sign=bool(flags & 2),
            encipher_only=agreement and bool(flags & 1),
            decipher_only=agreement and bool(flags & 32768),
        )
        self.is_critical = critical


class CertificateRequest(NetObject):
    """What a certificate shall say: it is signed by oneself, or sent to somebody else to be signed."""

    net_name = "System.Security.Cryptography.X509Certificates.CertificateRequest"

    def __init__(self, subject: str, key: RSA, algorithm: Any, filled: RSASignaturePadding) -> None:
        self._subject = _name(subject)
        self._key = key
        self._extensions = GenericList()
        name = hash_name(algorithm)
        if name not in _HASHES:
            raise NetException(f"'{name.upper()}' is not a known hash algorithm.")
        self._hash = _HASHES[name]()
        is_pss = filled.name == "Pss"
        self._padding = padding.PSS(padding.MGF1(self._hash), self._hash.digest_size) if is_pss else padding.PKCS1v15()

    @member("CertificateExtensions")
    def extensions(self) -> GenericList:
        """What more it shall say."""
        return self._extensions

    @member("CreateSigningRequest")
    def signing_request(self) -> bytearray:
        """The request for somebody else, as bytes (PKCS #10)."""
        builder = x509.CertificateSigningRequestBuilder().subject_name(self._subject)
        for each in self._extensions:
            builder = builder.add_extension(each.extension, each.is_critical)
        request = builder.sign(self._key.private_key(), self._hash, rsa_padding=self._padding)
        return bytearray(request.public_bytes(serialization.Encoding.DER))

    @member("CreateSelfSigned")
    def self_signed(self, not_before: DateTimeOffset, not_after: DateTimeOffset) -> X509Certificate2:
        """The certificate, signed by its own key. Raises NetException for wrong dates."""
        if not_after.utc < not_before.utc:
            raise NetException("The provided notBefore value is later than the notAfter value.")
        private = self._key.private_key()
        builder = (
            x509.CertificateBuilder()
            .subject_name(self._subject)
            .issuer_name(self._subject)
            .public_key(private.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(not_before.utc.replace(tzinfo=datetime.UTC))
            .not_valid_after(not_after.utc.replace(tzinfo=datetime.UTC))
        )
        for each in self._extensions:
            builder = builder.add_extension(each.extension, each.is_critical)
        return X509Certificate2.of(builder.sign(private, self._hash, rsa_padding=self._padding), private)


def pkcs12_of_pem(certificate: str, key: str, password: str) -> str:
    """A certificate and its private key in PEM as PKCS #12 in Base64. Raises NetException."""
    try:
        found = x509.load_pem_x509_certificate(certificate.encode())
        private = serialization.load_pem_private_key(key.encode(), None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise NetException("The certificate contents do not contain a PEM with a CERTIFICATE label.") from error
    if not isinstance(private, rsa.RSAPrivateKey):
        raise UnsupportedFeature("certificates with keys that are not RSA")
    written = X509Certificate2.of(found, private).export(_PFX, password)
    return base64.b64encode(written).decode("ascii")


def _name(text: str) -> x509.Name:
    """The name that a text is: `CN=..., O=...`. Raises NetException."""
    parts = []
    for part in text.split(","):
        word, equals, value = part.strip().partition("=")
        oid = _NAME_PARTS.get({"ST": "S"}.get(word.strip().upper(), word.strip().upper()))
        if not equals or oid is None:
            raise NetException("The string contains an invalid X500 name attribute key, oid, value or delimiter.")
        parts.append(x509.NameAttribute(oid, value.strip().strip('"')))
    # The certificate has them the other way round.
    return x509.Name(reversed(parts))


def _name_text(name: x509.Name) -> str:
    """A name as Windows writes it: the last part first."""
    parts = []
    for attribute in reversed(list(name)):
        word = _NAME_WORDS.get(attribute.oid, f"OID.{attribute.oid.dotted_string}")
        value = str(attribute.value)
        quoted = any(char in value for char in ',+"=<>#;\n') or value != value.strip()
        inner = value.replace('"', '""')
        parts.append(f'{word}="{inner}"' if quoted else f"{word}={value}")
    return ", ".join(parts)
