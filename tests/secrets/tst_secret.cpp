// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/secret.h"
#include "tests/support/secret_trail.h"

#include <QTest>

using namespace provost;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAndOverwritesTheSource()
    {
        QByteArray plain = test::inventToken();
        const QByteArray expected = test::inventToken();
        const Secret secret = Secret::take(std::move(plain));
        QVERIFY(secret.matches(expected));
        QVERIFY(!secret.isEmpty());
    }

    void doesNotTouchWhatOthersHold()
    {
        const QByteArray kept("kept by somebody else");
        QByteArray shared = kept;
        const Secret secret = Secret::take(std::move(shared));
        QCOMPARE(kept, "kept by somebody else");
        QVERIFY(secret.matches(kept));
    }

    void wipesItsBytes()
    {
        Secret secret = Secret::take("0123456789abcdef");
        const char* place = secret.expose().data();
        Secret moved = std::move(secret);
        QCOMPARE(moved.expose().data(), place);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move)
        moved.wipe();
        QVERIFY(moved.isEmpty());
        QVERIFY(!moved.matches("0123456789abcdef"));
    }

    void clonesAreApart()
    {
        Secret one = Secret::take("0123456789abcdef");
        const Secret two = one.clone();
        one.wipe();
        QVERIFY(two.matches("0123456789abcdef"));
    }

    void comparesWholeValues()
    {
        const Secret secret = Secret::take("abc");
        QVERIFY(secret.matches("abc"));
        QVERIFY(!secret.matches("abd"));
        QVERIFY(!secret.matches("ab"));
        QVERIFY(!secret.matches("abcd"));
        QVERIFY(!secret.matches({}));
        QVERIFY(Secret().matches({}));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
