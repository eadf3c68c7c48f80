// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/canary/disguises.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QString described(const QList<Leak>& leaks)
{
    constexpr qsizetype enough = 20;
    QStringList lines;
    for (const auto& leak : leaks.first(std::min(enough, leaks.size())))
        lines.append(u"%1 at byte %2 of %3"_s.arg(leak.disguise, QString::number(leak.offset), leak.file));
    return lines.join(u'\n');
}

QList<QByteArray> readTrail(const QString& path)
{
    QFile trail(path);
    if (!trail.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> secrets;
    for (const auto& line : trail.readAll().split('\n')) {
        if (!line.isEmpty() && !secrets.contains(line))
            secrets.append(line);
    }
    return secrets;
}

/// Tests of the storage alone make databases in which there is no secret.
bool hasDatabase(const QString& folder)
{
    static const QStringList withoutSecrets{
        u"tst_event_search"_s,    u"tst_later_work"_s, u"tst_filter_sql"_s,      u"tst_http"_s,
        u"tst_limits_document"_s, u"tst_local_copy"_s, u"tst_role_evaluation"_s, u"tst_sql"_s,
        u"tst_storage"_s,         u"tst_write_queue"_s};
    return !withoutSecrets.contains(QFileInfo(folder).fileName()) &&
           QDirIterator(folder, {u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

/// The source of a test that ran in a home of that name: tests that run in several ways add a word for each.
QString sourceOf(QString name)
{
    while (!name.isEmpty()) {
        QDirIterator found(QString::fromUtf8(PROVOST_SOURCE_DIR) + u"/tests"_s, {name + u".cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        if (QFile file(found.hasNext() ? found.next() : QString()); file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
        name.truncate(std::max(qsizetype(0), name.lastIndexOf(u'_')));
    }
    return {};
}

/// Whether a test makes secrets. A short word in its source is none: it would be found everywhere.
bool takesSecrets(const QString& source)
{
    static const QRegularExpression secret(u"\\bSecret::take\\((?!\"[^\"]{0,39}\"\\))"_s);
    return secret.match(source).hasMatch();
}

} // namespace

/// Runs after all other tests and searches everything that each of them left, and all that they printed, for every
/// secret that passed through it.
class TestSecretsLeftBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestLeftNone_data();
    void everyTestLeftNone();
};

void TestSecretsLeftBehind::everyTestLeftNone_data()
{
    QTest::addColumn<QString>("folder");
    const QDir homes(qEnvironmentVariable("PROVOST_TEST_HOMES"));
    for (const auto& name : homes.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << homes.filePath(name);
}

void TestSecretsLeftBehind::everyTestLeftNone()
{
    QFETCH(const QString, folder);
    const auto secrets = readTrail(folder + u".secrets"_s);
    QVERIFY2(!secrets.isEmpty() || !hasDatabase(folder), "A server ran here and no secret of it was remembered.");
    QVERIFY2(!secrets.isEmpty() || !takesSecrets(sourceOf(QFileInfo(folder).fileName())),
             "A secret went through here and was not remembered.");
    const auto leaks = findLeaks(secrets, {folder});
    QVERIFY2(leaks.isEmpty(), qPrintable(described(leaks)));
}

QTEST_GUILESS_MAIN(TestSecretsLeftBehind)
#include "tst_secrets_left_behind.moc"
