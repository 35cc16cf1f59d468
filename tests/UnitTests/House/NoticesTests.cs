using Xunit;

namespace Pillar.UnitTests.House;

public class NoticesTests
{
    [Fact]
    public void The_notices_of_this_checkout_name_every_package_of_the_archives() =>
        Generated.Equals(Notices.Target, Notices.Render(SourceTree.Checkout));
}
