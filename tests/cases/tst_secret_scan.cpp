// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/secret_scan.h"
#include "tests/canary/disguises.h"
#include "tests/support/secret_trail.h"

#include <QDeadlineTimer>

#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// Looks like the secret part of a token, and stands in this program alone.
const QByteArray canary = "cAnArY-Sc7Kx2_9fQ2_0vTzLmWbRsHdGjNpQeYuIoAa";

SecretScan scanFor(const QByteArray& secret)
{
    std::vector<Secret> secrets;
    secrets.push_back(Secret::take(QByteArray(secret.constData(), secret.size())));
    return SecretScan(secrets);
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream{};
    constexpr int gzip = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray in = bytes;
    QByteArray out(bytes.size() + 200, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

/// Before anything leaves: a secret is found in whatever form it stands there, and nothing is found where there is
/// none.
class TestSecretScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { rememberToken(canary); }
    void everyDisguiseIsFound_data();
    void everyDisguiseIsFound();
    void theBeginningOfATextIsLookedAt();
    void thePlaceIsToldAndNotTheSecret();
    void nothingIsFoundWhereNothingIs_data();
    void nothingIsFoundWhereNothingIs();
    void manySecretsInALongTextAreQuick();
    void whatUnpacksToTooMuchIsNotPassed();
    void manyAmpersandsAreQuick();
};

void TestSecretScan::everyDisguiseIsFound_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const auto& disguise : disguisesOf(canary)) // another list than the one that is tested
        QTest::newRow(qPrintable(disguise.name)) << disguise.bytes;
    QTest::newRow("Basic header") << QByteArray("Basic ") + ("okta:" + canary).toBase64();
    QTest::newRow("base64 for addresses") << ("okta:" + canary).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64 twice") << ("x" + canary.toBase64()).toBase64();
    QTest::newRow("a body in gzip") << gzipped("{\"password\":\"" + canary + "\"}").toBase64();
    QTest::newRow("a body in zlib") << qCompress(canary).mid(4).toBase64();
    QTest::newRow("a second gzip member") << (gzipped("nothing") + gzipped(canary)).toBase64();
    QTest::newRow("hexadecimal gzip") << gzipped(canary).toHex();
    QTest::newRow("URL-encoded where it must be") << QByteArray(canary).replace('-', "%2D").replace('_', "%5f");
    QTest::newRow("JSON in JSON") << QByteArray(R"({"a":"{\"b\":\")") + canary + R"(\"}"})";
    QTest::newRow("some JSON escapes") << QByteArray(canary).replace('c', "\\u0063").replace('_', "\\u005F");
    QTest::newRow("some HTML escapes") << QByteArray(canary).replace('c', "&#x63;").replace('_', "&#95;");
    QTest::newRow("split") << canary.left(20) + "\" + \"" + canary.mid(20);
    QTest::newRow("wrapped") << canary.left(13) + "\n    " + canary.mid(13);
    QTest::newRow("wrapped in JSON") << canary.left(13) + "\\n" + canary.mid(13);
    QTest::newRow("wrapped base64") << QByteArray(canary.toBase64()).insert(30, "\r\n");
    QTest::newRow("wrapped hexadecimal") << QByteArray(canary.toHex()).insert(31, "\n");
}

void TestSecretScan::everyDisguiseIsFound()
{
    QFETCH(QByteArray, written);
    const auto scan = scanFor(canary);
    QVERIFY(scan.find("{\n  \"some text\": \"" + written + "\",\n \"more\": 1}"));
    QVERIFY(scan.find(written));
}

void TestSecretScan::theBeginningOfATextIsLookedAt()
{
    QVERIFY(scanFor("hunter2").find("hunter2"));
    QVERIFY(scanFor("hunter2").find("hunter2 is a password"));
    QVERIFY(scanFor("hunter2").find("the password is hunter2"));
}

void TestSecretScan::thePlaceIsToldAndNotTheSecret()
{
    const auto hit = scanFor(canary).find("one\ntwo\nthree: " + canary.toBase64() + "\n");
    QVERIFY(hit);
    QCOMPARE(hit->form, u"base64"_s);
    QCOMPARE(hit->line, 3);
    QCOMPARE(hit->column, 8);
    const auto inside = scanFor(canary).find("one\n" + ("x" + canary.toBase64()).toBase64());
    QVERIFY(inside);
    QCOMPARE(inside->line, 2);
}

void TestSecretScan::nothingIsFoundWhereNothingIs_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a hint") << canary << QByteArray("pvt_9fQ2_ and a hint, but ") + canary.first(10);
    QTest::newRow("nothing") << canary << QByteArray();
    QTest::newRow("of no secret") << QByteArray() << QByteArray("{}");
    QTest::newRow("too short to be told from a word") << QByteArray("abc") << QByteArray("abcdef");
}

void TestSecretScan::nothingIsFoundWhereNothingIs()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    QVERIFY(!scanFor(secret).find(text));
}

void TestSecretScan::manySecretsInALongTextAreQuick()
{
    constexpr int many = 200;
    std::vector<Secret> secrets;
    secrets.reserve(many);
    for (int number = 0; number < many; ++number)
        secrets.push_back(Secret::take(QByteArray::number(number * 7919).rightJustified(43, 'q')));
    QByteArray text;
    while (text.size() < 2 * 1024 * 1024)
        text += "{\"userName\": \"person-07@example.invalid\", \"id\": \"2819c223-7f76-453a-919d-413861904646\"}\n";
    const auto begin = QDeadlineTimer::current();
    QVERIFY(!SecretScan(secrets).find(text));
    QCOMPARE_LT(QDeadlineTimer::current().deadline() - begin.deadline(), 30'000);
}

/// Neither is all of it held, nor is it said that nothing is in it.
void TestSecretScan::whatUnpacksToTooMuchIsNotPassed()
{
    const auto bomb = gzipped(QByteArray(64 * 1024 * 1024, 'a')).toHex();
    const auto hit = scanFor(canary).find("one\n" + bomb);
    QVERIFY(hit);
    QVERIFY(hit->isUnsearched);
    QCOMPARE(hit->line, 2);
    const auto good = gzipped(QByteArray(1024, 'a')).toHex();
    QVERIFY(!scanFor(canary).find("one\n" + good));
}

void TestSecretScan::manyAmpersandsAreQuick()
{
    const auto begin = QDeadlineTimer::current();
    QVERIFY(!scanFor(canary).find(QByteArray("&#").repeated(500'000)));
    QCOMPARE_LT(QDeadlineTimer::current().deadline() - begin.deadline(), 20'000);
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secret_scan.moc"
