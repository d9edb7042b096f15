namespace System.Agents;

using System.AI;
using System.Reflection;
using System.Security.AccessControl;

interface IAgentFactory
{
    procedure GetDefaultInitials(): Text[4]

    procedure GetFirstTimeSetupPageId(): Integer

    procedure ShowCanCreateAgent(): Boolean

    procedure GetCopilotCapability(): Enum "Copilot Capability"

    procedure GetDefaultProfile(var TempAllProfile: Record "All Profile" temporary)

    procedure GetDefaultAccessControls(var TempAccessControlBuffer: Record "Access Control Buffer" temporary)
}
