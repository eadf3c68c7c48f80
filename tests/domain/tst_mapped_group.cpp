// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/mapped_group.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using Kind = MappingFate::Kind;

Q_DECLARE_METATYPE(QList<Group>)
Q_DECLARE_METATYPE(MappedGroup)

namespace {

Group group(const QString& id, const QString& name, const QString& externalId = {})
{
    Group made;
    made.id = GroupId(id);
    made.displayName = name;
    made.externalId = externalId;
    return made;
}

const MappedGroup admins{GroupId(u"g1"_s), u"ext-1"_s, u"Admins"_s};
const MappedGroup pending{{}, {}, u"Production EU"_s};

} // namespace

class TestMappedGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPlainRenameIsKeptSilently_data()
    {
        QTest::addColumn<MappedGroup>("remembered");
        QTest::addColumn<QList<Group>>("present");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("needsDecision");
        const auto row = [](const char* name, const MappedGroup& remembered, const QList<Group>& present, Kind kind,
                            bool decision) { QTest::newRow(name) << remembered << present << kind << decision; };
        row("as it was", admins, {group(u"g1"_s, u"Admins"_s)}, Kind::Kept, false);
        row("renamed", admins, {group(u"g1"_s, u"Platform team"_s)}, Kind::Renamed, false);
        row("deleted and made again", admins, {group(u"g2"_s, u"Admins"_s)}, Kind::Recreated, true);
        row("made again under another name", admins, {group(u"g2"_s, u"Owners"_s, u"ext-1"_s)}, Kind::Recreated, true);
        row("two names exchanged", admins, {group(u"g1"_s, u"Guests"_s), group(u"g2"_s, u"Admins"_s)}, Kind::Exchanged,
            true);
        row("renamed, and a look-alike took the place", admins,
            {group(u"g1"_s, u"Guests"_s), group(u"g2"_s, u"\u0410dmins"_s)}, Kind::Exchanged, true);
        row("case only", admins, {group(u"g1"_s, u"ADMINS"_s)}, Kind::Disguised, true);
        row("Cyrillic look-alike", admins, {group(u"g1"_s, u"\u0410dmins"_s)}, Kind::Disguised, true);
        row("gone", admins, {group(u"g3"_s, u"Editors"_s)}, Kind::Gone, true);
        row("pending", pending, {group(u"g1"_s, u"Admins"_s)}, Kind::Waiting, false);
        row("pending arrived", pending, {group(u"g1"_s, u"Production EU"_s)}, Kind::Arrived, false);
        row("pending missed by a hyphen", pending, {group(u"g1"_s, u"Production-EU"_s)}, Kind::NearMiss, true);
        row("pending, two of that name", pending,
            {group(u"g1"_s, u"Production EU"_s), group(u"g2"_s, u"Production EU"_s)}, Kind::NearMiss, true);
    }
    void onlyAPlainRenameIsKeptSilently()
    {
        QFETCH(const MappedGroup, remembered);
        QFETCH(const QList<Group>, present);
        const auto fate = fateOf(remembered, present);
        QTEST(fate.kind, "kind");
        QTEST(fate.needsDecision(), "needsDecision");
        QVERIFY(!inWords(remembered, fate).isEmpty());
    }

    void saysWhatHappened()
    {
        const auto fate = fateOf(pending, {group(u"g1"_s, u"Production-EU"_s)});
        QCOMPARE(inWords(pending, fate),
                 u"No group \u2068Production EU\u2069 has arrived, but \u2068Production-EU\u2069, which "
                 "differs only in spaces, hyphens or underscores."_s);
        QCOMPARE(fate.others.first().id, GroupId(u"g1"_s));
    }

    void namesWithPlaceMarkersStayAsTheyAre()
    {
        const MappedGroup odd{GroupId(u"g1"_s), {}, u"%2 of %1"_s};
        QCOMPARE(inWords(odd, fateOf(odd, {group(u"g1"_s, u"%1"_s)})),
                 u"\u2068%2 of %1\u2069 was renamed to \u2068%1\u2069. The mapping was kept."_s);
    }
};

QTEST_GUILESS_MAIN(TestMappedGroup)
#include "tst_mapped_group.moc"
