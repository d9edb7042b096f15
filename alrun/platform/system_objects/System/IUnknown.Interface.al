namespace System;

interface IUnknown
{
}
