namespace System.Agents;

using System.Agents.Internal;

enum 2000000006 "Agent Metadata Provider" implements IAgentFactory, IAgentMetadata, IAgentTaskExecution, IAgentExperimental, IAgentManualTaskCreation
{
    Extensible = true;
    DefaultImplementation = IAgentTaskExecution = "Agent Default Task Execution", IAgentExperimental = "Agent Default Experimental", IAgentManualTaskCreation = "Agent Default Manual Creation"; // (unverified): the last
}
