// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The API's description says of each operation what the server does.

#include "server/ServerDesk.h"
#include "server/api/Routes.h"
#include "wire/fields/ApiFields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestServerDescription : public QObject {
    Q_OBJECT

private:
    ServerDesk m_desk;
    QJsonObject m_document;

    QJsonObject described(const Route &route) const
    {
        return m_document.value("paths"_L1)
            .toObject()
            .value(route.path)
            .toObject()
            .value(QString::fromLatin1(route.method).toLower())
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.start());
        const Reply reply = m_desk.get(api::path::description, {});
        QCOMPARE(reply.status, 200);
        m_document = reply.json();
        QCOMPARE(m_document.value("openapi"_L1).toString(), u"3.1.0"_s);
    }
    void theSameOperations()
    {
        QStringList served;
        for (const Route &route : allRoutes()) {
            served.append(QString::fromLatin1(route.method).toLower() + u' ' + route.path);
        }
        QStringList told;
        const QJsonObject paths = m_document.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path->toObject().keys()) {
                told.append(method + u' ' + path.key());
            }
        }
        served.sort();
        told.sort();
        QCOMPARE(told, served);
    }
    void theSameNamesScopesParametersAndBodies()
    {
        for (const Route &route : allRoutes()) {
            const QJsonObject one = described(route);
            QCOMPARE(one.value("operationId"_L1).toString(), route.operation);
            const QJsonArray needs = one.value("security"_L1).toArray();
            const QString scope = needs.at(0).toObject().value("token"_L1).toArray().at(0).toString();
            QCOMPARE(scope, route.scope ? QString::fromLatin1(wireName(*route.scope)) : QString());
            QStringList parameters;
            for (const QJsonValue value : one.value("parameters"_L1).toArray()) {
                if (value.toObject().value("in"_L1).toString() == u"query"_s) {
                    parameters.append(value.toObject().value("name"_L1).toString());
                }
            }
            QCOMPARE(parameters, route.parameters);
            QVERIFY2(one.contains("requestBody"_L1) == (route.body != BodyKind::None), qPrintable(route.operation));
        }
    }
    void everythingNamedIsThere()
    {
        static const QRegularExpression reference(u"\"#/components/(\\w+)/(\\w+)\""_s);
        const QString text = QString::fromUtf8(compactJson(m_document));
        const QJsonObject components = m_document.value("components"_L1).toObject();
        auto found = reference.globalMatch(text);
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const auto match = found.next();
            QVERIFY2(components.value(match.captured(1)).toObject().contains(match.captured(2)),
                     qPrintable(match.captured(0)));
        }
    }
    void itIsThereToRead()
    {
        const Reply page = m_desk.get(api::path::manual, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("executeCommand"));
        QVERIFY(!page.body.contains("http://") && !page.body.contains("https://")); // nothing from elsewhere
    }
};

QTEST_GUILESS_MAIN(TestServerDescription)
#include "tst_server_description.moc"
