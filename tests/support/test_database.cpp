// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_database.h"

#include "tests/support/secret_trail.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QString serverAddress()
{
    QFile file(qEnvironmentVariable("PROVOST_TEST_POSTGRESQL"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No PostgreSQL has left its address in %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).trimmed();
}

void withConnection(const QString& address, const std::function<void(QSqlDatabase&)>& work)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        const bool isFile = !address.startsWith("postgresql:"_L1);
        auto database = QSqlDatabase::addDatabase(isFile ? u"QSQLITE"_s : u"QPSQL"_s, name);
        const QUrl url(address);
        database.setDatabaseName(isFile ? address : url.path().sliced(1));
        if (!isFile) {
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setPassword(url.password());
        }
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        work(database);
    }
    QSqlDatabase::removeDatabase(name);
}

void runOnServer(const QString& statement)
{
    withConnection(serverAddress() + u"postgres"_s, [&statement](QSqlDatabase& database) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
    });
}

} // namespace

TestDatabase::TestDatabase(Content content)
{
    m_folder.setAutoRemove(!keepsTestFolders());
    m_address = m_folder.filePath(u"provost.db"_s);
    if (!isPostgresql())
        return;
    m_name = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_address = serverAddress() + m_name;
    runOnServer(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_name, content == Content::Migrated ? u"provost_template"_s
                                                                                             : u"template0"_s));
}

TestDatabase::~TestDatabase()
{
    if (!m_name.isEmpty() && !keepsTestFolders())
        runOnServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

bool TestDatabase::isPostgresql()
{
    return qEnvironmentVariableIsSet("PROVOST_TEST_POSTGRESQL");
}

void TestDatabase::setReachable(bool isReachable) const
{
    runOnServer(u"ALTER DATABASE %1 ALLOW_CONNECTIONS %2"_s.arg(m_name, isReachable ? u"true"_s : u"false"_s));
    if (!isReachable)
        runOnServer(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_name));
}

void TestDatabase::with(const std::function<void(QSqlDatabase&)>& work) const
{
    withConnection(m_address, work);
}

QStringList TestDatabase::run(const QString& statement) const
{
    QStringList column;
    with([&](QSqlDatabase& database) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        while (query.next())
            column.append(query.value(0).toString());
    });
    return column;
}

} // namespace provost::test
