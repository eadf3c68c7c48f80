// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/memory_store.h"
#include "tests/support/secret_trail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private:
    static bool holds(MemoryStore& store, const SecretKey& key, QByteArrayView secret)
    {
        const auto answer = store.read(key).result();
        const auto* found = std::get_if<Secret>(answer.get());
        return found && found->matches(secret);
    }
    static bool isAbsent(MemoryStore& store, const SecretKey& key)
    {
        return std::holds_alternative<SecretAbsent>(*store.read(key).result());
    }

private Q_SLOTS:
    void keepsByPlaceAndPurpose()
    {
        MemoryStore store;
        const SecretKey key{u"https://a.example:443"_s, u"admin-key"_s};
        const SecretKey otherServer{u"https://b.example:443"_s, u"admin-key"_s};
        const SecretKey otherPurpose{key.server, u"token/c1"_s};
        QVERIFY(isAbsent(store, key));
        const QByteArray one = test::inventKey();
        const auto stored = store.write(key, Secret::take(QByteArray(one))).result();
        QCOMPARE(stored.place, SecretStored::Place::Memory);
        QCOMPARE(stored.whyNotKeychain.kind, ErrorKind::Keychain);
        QVERIFY(holds(store, key, one));
        QVERIFY(holds(store, key, one));
        QVERIFY(isAbsent(store, otherServer));
        QVERIFY(isAbsent(store, otherPurpose));
        store.write(otherServer, Secret::take("two"));
        store.write(otherPurpose, Secret::take("three"));
        QVERIFY(store.remove(otherPurpose).result());
        QVERIFY(isAbsent(store, otherPurpose));
        QVERIFY(store.removeAll(key.server).result());
        QVERIFY(isAbsent(store, key));
        QVERIFY(holds(store, otherServer, "two"));
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memory_store.moc"
