"""Azure Key Vault: alrun reaches none. There is the one that Microsoft's tests fill."""

from __future__ import annotations

from alrun.runtime.net import NetException, NetObject, member


class MockProvider(NetObject):
    """Secrets and certificates that tests put in."""

    net_name = "MockTest.MockAzureKeyVaultSecret.MockAzureKeyVaultSecretProvider"

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.certificates: dict[str, str] = {}

    @member("AddSecretMapping")
    def add_secret(self, name: str, value: str) -> None:
        """One more secret."""
        self.secrets[name] = value

    @member("AddCertificateMapping")
    def add_certificate(self, name: str, value: str) -> None:
        """One more certificate."""
        self.certificates[name] = value


class ClientHelper(NetObject):
    """Asks the vault that it is given."""

    net_name = "Microsoft.Dynamics.Nav.AzureKeyVaultClient.AzureKeyVaultClientHelper"

    def __init__(self) -> None:
        self._provider: MockProvider | None = None

    @member("SetAzureKeyVaultProvider")
    def set_provider(self, provider: MockProvider | None) -> None:
        """Give it the vault to ask; the one of the server if it is null, which there is not."""
        self._provider = provider

    @member("GetAzureKeyVaultSecret")
    def secret(self, name: str) -> str:
        """The secret of a name. Raises NetException if it is not there."""
        found = self._vault().secrets.get(name)
        if not found:
            raise NetException(f"{name} is either missing or empty.")
        return found

    @member("GetAzureKeyVaultCertificate")
    def certificate(self, name: str) -> str:
        """The certificate of a name, '' if it is not there."""
        return self._vault().certificates.get(name, "")

    def _vault(self) -> MockProvider:
        if self._provider is None:
            raise NetException("Azure key vault has not been set up.")
        return self._provider
