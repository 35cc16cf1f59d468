# Sourced by the scripts of this folder, ./pillar and ./test: says in one line when the .NET 10 SDK is not there, and how to get it.

need_sdk() {
    local get="get it from https://dotnet.microsoft.com/download/dotnet/10.0 or with your package manager (dotnet-sdk-10.0)"
    if ! command -v dotnet > /dev/null 2>&1; then
        echo "$1: the .NET 10 SDK is needed and no 'dotnet' is on the PATH; $get" >&2
        exit 2
    fi
    local sdks
    sdks=$(dotnet --list-sdks 2> /dev/null)
    if ! grep -q '^10\.' <<< "$sdks"; then
        local newest
        newest=$(tail -n 1 <<< "$sdks")
        echo "$1: the .NET 10 SDK is needed and 'dotnet' here has ${newest:-no SDK at all}; $get" >&2
        exit 2
    fi
}
