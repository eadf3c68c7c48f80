// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_id.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestRequestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdTellsItsTime()
    {
        const auto id = makeRequestId(1'764'154'800'123, 0xbeef);
        QCOMPARE(id, QByteArray("r19abfd1f7fb0000beef"));
        QCOMPARE(timeOfRequestId(QString::fromLatin1(id)), std::optional<qint64>(1'764'154'800'123));
        QCOMPARE(timeOfRequestId(QString::fromLatin1(makeRequestId(0, 0xffffffff))), std::optional<qint64>(0));
    }

    void otherIdsTellNone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a client's") << u"probe-1"_s;
        QTest::newRow("a UUID") << u"7f4bc1a3-285e-48ae-8202-5accb43efb0e"_s;
        QTest::newRow("too short") << u"r19abfd1f7fb0000bee"_s;
        QTest::newRow("too long") << u"r19abfd1f7fb0000beeff"_s;
        QTest::newRow("no digit") << u"r19abfd1f7fb0000beeg"_s;
        QTest::newRow("capitals") << u"r19ABFD1F7FB0000BEEF"_s;
        QTest::newRow("another mark") << u"q19abfd1f7fb0000beef"_s;
    }
    void otherIdsTellNone()
    {
        QFETCH(const QString, id);
        QVERIFY(!timeOfRequestId(id));
    }
};

QTEST_GUILESS_MAIN(TestRequestId)
#include "tst_request_id.moc"
