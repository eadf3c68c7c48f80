// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/projection.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;

namespace {

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

const QByteArray resource = R"({"schemas":["s"],"id":"1","userName":"a","name":{"givenName":"G","familyName":"F"},
    "emails":[{"value":"v","type":"work"},{"value":"w"}],"meta":{"version":"1"},
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D","manager":{"value":"m"}}})";

} // namespace

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void knowsWhatItShows();
    void refusesBoth();
};

void ProjectionTest::shows_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("excluded");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("everything") << QString() << QString() << resource;
    QTest::newRow("one") << u"userName"_s << QString() << QByteArray(R"({"schemas":["s"],"id":"1","userName":"a"})");
    QTest::newRow("case and URN") << u"URN:ietf:params:scim:schemas:core:2.0:User:USERNAME"_s << QString()
                                  << QByteArray(R"({"schemas":["s"],"id":"1","userName":"a"})");
    QTest::newRow("id alone") << u"id"_s << QString() << QByteArray(R"({"schemas":["s"],"id":"1"})");
    QTest::newRow("parts") << u"name.familyName, emails.value,name.givenName"_s << QString()
                           << QByteArray(R"({"schemas":["s"],"id":"1","name":{"givenName":"G","familyName":"F"},
                                             "emails":[{"value":"v"},{"value":"w"}]})");
    QTest::newRow("Entra: manager without URN") << u"manager"_s << QString() << QByteArray(R"({"schemas":["s"],"id":"1",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"m"}}})");
    QTest::newRow("extension") << u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s << QString()
                               << QByteArray(R"({"schemas":["s"],"id":"1",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D","manager":{"value":"m"}}})");
    QTest::newRow("Microsoft: attribute with a filter")
        << u"emails[type eq \"work\"]"_s << QString()
        << QByteArray(R"({"schemas":["s"],"id":"1","emails":[{"value":"v","type":"work"},{"value":"w"}]})");
    QTest::newRow("unknown") << u"nosuch"_s << QString() << QByteArray(R"({"schemas":["s"],"id":"1"})");
    QTest::newRow("without") << QString() << u"emails,meta,name.givenName,department,id,schemas"_s
                             << QByteArray(R"({"schemas":["s"],"id":"1","userName":"a","name":{"familyName":"F"},
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"m"}}})");
}

void ProjectionTest::shows()
{
    QFETCH(QString, attributes);
    QFETCH(QString, excluded);
    QFETCH(QByteArray, expected);
    const auto projection = Projection::create(userType(), Projection::split(attributes), Projection::split(excluded));
    QVERIFY(projection);
    QCOMPARE(QJsonDocument(projection->apply(json(resource))).toJson(), QJsonDocument(json(expected)).toJson());
}

void ProjectionTest::knowsWhatItShows()
{
    QVERIFY(Projection().shows("members"_L1));
    QVERIFY(!Projection::create(groupType(), {}, {u"members"_s})->shows("members"_L1));
    QVERIFY(Projection::create(groupType(), {}, {u"members.display"_s})->shows("members"_L1));
    QVERIFY(!Projection::create(groupType(), {u"displayName"_s}, {})->shows("members"_L1));
    QVERIFY(Projection::create(groupType(), {u"members.value"_s}, {})->shows("members"_L1));
}

void ProjectionTest::refusesBoth()
{
    const auto both = Projection::create(userType(), {u"id"_s}, {u"name"_s});
    QVERIFY(!both);
    QCOMPARE(both.error().httpStatus, 400);
}

QTEST_GUILESS_MAIN(ProjectionTest)
#include "tst_projection.moc"
