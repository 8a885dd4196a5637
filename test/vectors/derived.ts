/**
 * Messages for which no bytes from outside were found. Their octets are derived by hand from the productions of
 * COSEMpdu (Green Book 8.3, later editions where said), in A-XDR (IEC 61334-6) or BER: each line of octets has its
 * production beside it. Values are in the JSON form of `cosemkit decode`.
 */
export interface Derived {
  readonly name: string;
  /** In hex, cut at the fields of the production. */
  readonly octets: readonly string[];
  readonly json: { readonly [name: string]: unknown };
}

/** Invoke-Id-And-Priority c1: bits 0-3 invoke-id 1, bit 6 confirmed, bit 7 high. */
const c1 = { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" };

/** Long-Invoke-Id-And-Priority 40000001: bits 0-23 invoke-id 1, bit 30 confirmed. */
const long1 = {
  invokeId: 1,
  reserved: 0,
  selfDescriptive: "not-self-descriptive",
  processingOption: "continue-on-error",
  serviceClass: "confirmed",
  priority: "normal",
};

/** Cosem-Attribute-Descriptor 0001 0000600100ff 02: class 1, 0-0:96.1.0.255, attribute 2. */
const attribute = { classId: 1, instanceId: "0000600100ff", attributeId: 2 };
const attributeOctets = "0001 0000600100ff 02";

/** Cosem-Method-Descriptor 0046 0000600300ff 01: class 70, 0-0:96.3.0.255, method 1. */
const method = { classId: 70, instanceId: "0000600300ff", methodId: 1 };
const methodOctets = "0046 0000600300ff 01";

/** Selective-Access-Descriptor 02 1105: selector 2, parameters Data unsigned 5. */
const selection = { accessSelector: 2, accessParameters: { type: "unsigned", value: 5 } };

const set: readonly Derived[] = [
  {
    name: "set-request-with-first-datablock",
    octets: [
      "c1 02", // SetRequest #2
      "c1", // invoke-id-and-priority
      attributeOctets, // cosem-attribute-descriptor
      "00", // access-selection: absent
      "00", // datablock: last-block FALSE
      "00000001", // block-number
      "03 090401", // raw-data: 3 octets, the first of octet-string of 4 octets
    ],
    json: {
      kind: "set-request-with-first-datablock",
      invokeIdAndPriority: c1,
      cosemAttributeDescriptor: attribute,
      datablock: { lastBlock: false, blockNumber: 1, rawData: "090401" },
    },
  },
  {
    name: "set-request-with-first-datablock, selective",
    octets: [
      "c1 02", // SetRequest #2
      "c1", // invoke-id-and-priority
      attributeOctets, // cosem-attribute-descriptor
      "01 02 1105", // access-selection: present, selector 2, unsigned 5
      "00 00000001 00", // datablock: not the last, number 1, no raw-data
    ],
    json: {
      kind: "set-request-with-first-datablock",
      invokeIdAndPriority: c1,
      cosemAttributeDescriptor: attribute,
      accessSelection: selection,
      datablock: { lastBlock: false, blockNumber: 1, rawData: "" },
    },
  },
  {
    name: "set-request-with-datablock",
    octets: [
      "c1 03", // SetRequest #3
      "c1", // invoke-id-and-priority
      "01", // datablock: last-block TRUE
      "00000002", // block-number
      "03 020304", // raw-data: the rest of the octet-string
    ],
    json: {
      kind: "set-request-with-datablock",
      invokeIdAndPriority: c1,
      datablock: { lastBlock: true, blockNumber: 2, rawData: "020304" },
    },
  },
  {
    name: "set-request-with-list-and-first-datablock",
    octets: [
      "c1 05", // SetRequest #5
      "c1", // invoke-id-and-priority
      "02", // attribute-descriptor-list: 2 elements
      `${attributeOctets} 00`, // the first without access-selection
      `${attributeOctets} 01 02 1105`, // the second with it
      "00 00000001", // datablock: not the last, number 1
      "03 021105", // raw-data: SEQUENCE OF Data, 2 elements, the first unsigned 5
    ],
    json: {
      kind: "set-request-with-list-and-first-datablock",
      invokeIdAndPriority: c1,
      attributeDescriptorList: [
        { cosemAttributeDescriptor: attribute },
        { cosemAttributeDescriptor: attribute, accessSelection: selection },
      ],
      datablock: { lastBlock: false, blockNumber: 1, rawData: "021105" },
    },
  },
];

const action: readonly Derived[] = [
  {
    name: "action-request-next-pblock",
    octets: ["c3 02", "c1", "00000002"], // ActionRequest #2, invoke-id-and-priority, block-number
    json: { kind: "action-request-next-pblock", invokeIdAndPriority: c1, blockNumber: 2 },
  },
  {
    name: "action-request-with-list",
    octets: [
      "c3 03", // ActionRequest #3
      "c1", // invoke-id-and-priority
      `02 ${methodOctets} ${methodOctets}`, // cosem-method-descriptor-list: 2
      "02 0f00 00", // method-invocation-parameters: 2, integer 0 and null-data
    ],
    json: {
      kind: "action-request-with-list",
      invokeIdAndPriority: c1,
      cosemMethodDescriptorList: [method, method],
      methodInvocationParameters: [{ type: "integer", value: 0 }, { type: "null-data" }],
    },
  },
  {
    name: "action-request-with-first-pblock",
    octets: [
      "c3 04", // ActionRequest #4
      "c1", // invoke-id-and-priority
      methodOctets, // cosem-method-descriptor
      "00 00000001 02 0902", // pblock: not the last, number 1, 2 octets
    ],
    json: {
      kind: "action-request-with-first-pblock",
      invokeIdAndPriority: c1,
      cosemMethodDescriptor: method,
      pblock: { lastBlock: false, blockNumber: 1, rawData: "0902" },
    },
  },
  {
    name: "action-request-with-list-and-first-pblock",
    octets: [
      "c3 05", // ActionRequest #5
      "c1", // invoke-id-and-priority
      `01 ${methodOctets}`, // cosem-method-descriptor-list: 1
      "00 00000001 02 0109", // pblock: not the last, number 1, 2 octets
    ],
    json: {
      kind: "action-request-with-list-and-first-pblock",
      invokeIdAndPriority: c1,
      cosemMethodDescriptorList: [method],
      pblock: { lastBlock: false, blockNumber: 1, rawData: "0109" },
    },
  },
  {
    name: "action-request-with-pblock",
    octets: ["c3 06", "c1", "01 00000002 02 aabb"], // ActionRequest #6, invoke-id-and-priority, pblock: the last
    json: {
      kind: "action-request-with-pblock",
      invokeIdAndPriority: c1,
      pblock: { lastBlock: true, blockNumber: 2, rawData: "aabb" },
    },
  },
  {
    name: "action-response-normal with a result in place of parameters",
    octets: [
      "c7 01", // ActionResponse #1
      "c1", // invoke-id-and-priority
      "00", // single-response: result success
      "01", // return-parameters: present
      "01 fa", // Get-Data-Result #1: other-reason 250
    ],
    json: {
      kind: "action-response-normal",
      invokeIdAndPriority: c1,
      singleResponse: { result: "success", returnParameters: { kind: "data-access-result", value: "other-reason" } },
    },
  },
  {
    name: "action-response-with-pblock",
    octets: ["c7 02", "c1", "00 00000001 03 000900"], // ActionResponse #2, invoke-id-and-priority, pblock
    json: {
      kind: "action-response-with-pblock",
      invokeIdAndPriority: c1,
      pblock: { lastBlock: false, blockNumber: 1, rawData: "000900" },
    },
  },
  {
    name: "action-response-with-list",
    octets: [
      "c7 03", // ActionResponse #3
      "c1", // invoke-id-and-priority
      "02", // list-of-responses: 2
      "00 01 00 1107", // success, return-parameters present: Get-Data-Result #0, Data unsigned 7
      "0c 00", // type-unmatched 12, no return-parameters
    ],
    json: {
      kind: "action-response-with-list",
      invokeIdAndPriority: c1,
      listOfResponses: [
        { result: "success", returnParameters: { kind: "data", value: { type: "unsigned", value: 7 } } },
        { result: "type-unmatched" },
      ],
    },
  },
  {
    name: "action-response-next-pblock",
    octets: ["c7 04", "c1", "00000001"], // ActionResponse #4, invoke-id-and-priority, block-number
    json: { kind: "action-response-next-pblock", invokeIdAndPriority: c1, blockNumber: 1 },
  },
];

/** Every alternative of Variable-Access-Specification. */
const accessSpecifications = {
  octets: [
    "05", // 5 elements
    "02 fa00", // #2 variable-name: ObjectName
    "04 fa10 02 1105", // #4 parameterized-access: variable-name, selector, parameter unsigned 5
    "05 0001", // #5 block-number-access: block-number
    "06 01 0002 02 aabb", // #6 read-data-block-access: last-block TRUE, block-number, raw-data of 2 octets
    "07 00 0003", // #7 write-data-block-access: last-block FALSE, block-number
  ],
  json: [
    { kind: "variable-name", value: 0xfa00 },
    { kind: "parameterized-access", variableName: 0xfa10, selector: 2, parameter: { type: "unsigned", value: 5 } },
    { kind: "block-number-access", blockNumber: 1 },
    { kind: "read-data-block-access", lastBlock: true, blockNumber: 2, rawData: "aabb" },
    { kind: "write-data-block-access", lastBlock: false, blockNumber: 3 },
  ],
};

const listOfData = {
  octets: "05 1101 1102 1103 1104 1105", // SEQUENCE OF Data: 5 of unsigned
  json: [1, 2, 3, 4, 5].map((value) => ({ type: "unsigned", value })),
};

const shortNames: readonly Derived[] = [
  {
    name: "read-request, every alternative",
    octets: ["05", ...accessSpecifications.octets], // readRequest, then its specifications
    json: { kind: "read-request", value: accessSpecifications.json },
  },
  {
    name: "read-response, every alternative",
    octets: [
      "0c 04", // readResponse, 4 elements
      "00 09020a0b", // #0 data: octet-string of 2 octets
      "01 0d", // #1 data-access-error: scope-of-access-violated 13
      "02 00 0001 03 010203", // #2 data-block-result: last-block FALSE, block-number, raw-data of 3 octets
      "03 0002", // #3 block-number
    ],
    json: {
      kind: "read-response",
      value: [
        { kind: "data", value: { type: "octet-string", value: "0a0b" } },
        { kind: "data-access-error", value: "scope-of-access-violated" },
        { kind: "data-block-result", lastBlock: false, blockNumber: 1, rawData: "010203" },
        { kind: "block-number", value: 2 },
      ],
    },
  },
  {
    name: "write-request, every alternative",
    octets: ["06", ...accessSpecifications.octets, listOfData.octets], // writeRequest, specifications, list-of-data
    json: {
      kind: "write-request",
      variableAccessSpecification: accessSpecifications.json,
      listOfData: listOfData.json,
    },
  },
  {
    name: "write-response, every alternative",
    octets: ["0d 03", "00", "01 03", "02 0007"], // writeResponse, #0 success, #1 read-write-denied 3, #2 block-number
    json: {
      kind: "write-response",
      value: [
        { kind: "success" },
        { kind: "data-access-error", value: "read-write-denied" },
        { kind: "block-number", value: 7 },
      ],
    },
  },
  {
    name: "unconfirmed-write-request, every alternative",
    octets: ["16", ...accessSpecifications.octets, listOfData.octets], // as writeRequest
    json: {
      kind: "unconfirmed-write-request",
      variableAccessSpecification: accessSpecifications.json,
      listOfData: listOfData.json,
    },
  },
  {
    name: "information-report-request with its time",
    octets: [
      "18", // informationReportRequest
      "01 0f 32303236313132313035303030305a", // current-time: present, GeneralizedTime of 15 characters
      ...accessSpecifications.octets, // variable-access-specification
      listOfData.octets, // list-of-data
    ],
    json: {
      kind: "information-report-request",
      currentTime: "20261121050000Z",
      variableAccessSpecification: accessSpecifications.json,
      listOfData: listOfData.json,
    },
  },
];

const notifications: readonly Derived[] = [
  {
    name: "data-notification-confirm",
    // Green Book 9: data-notification-confirm [16], long-invoke-id-and-priority, date-time of 12 octets
    octets: ["10", "40000001", "0c 07ea0b1506050000ff8000ff"],
    json: {
      kind: "data-notification-confirm",
      longInvokeIdAndPriority: long1,
      dateTime: "07ea0b1506050000ff8000ff",
    },
  },
  {
    name: "data-notification-confirm without a date",
    octets: ["10", "40000001", "00"],
    json: { kind: "data-notification-confirm", longInvokeIdAndPriority: long1, dateTime: "" },
  },
  {
    name: "event-notification-request without its time",
    octets: ["c2", "00", attributeOctets, "1601"], // time: absent, cosem-attribute-descriptor, attribute-value enum 1
    json: {
      kind: "event-notification-request",
      cosemAttributeDescriptor: attribute,
      attributeValue: { type: "enum", value: 1 },
    },
  },
];

const access: readonly Derived[] = [
  {
    name: "access-request, every specification",
    octets: [
      "d9", // access-request
      "40000001", // long-invoke-id-and-priority
      "00", // date-time: empty
      "05", // access-request-specification: 5
      `01 ${attributeOctets}`, // #1 get
      `02 ${attributeOctets}`, // #2 set
      `03 ${methodOctets}`, // #3 action
      `04 ${attributeOctets} 02 1105`, // #4 get-with-selection: access-selection has no presence octet
      `05 ${attributeOctets} 02 1105`, // #5 set-with-selection
      "05 00 1101 00 00 1102", // access-request-list-of-data: null-data where a request carries none
    ],
    json: {
      kind: "access-request",
      longInvokeIdAndPriority: long1,
      dateTime: "",
      accessRequestSpecification: [
        { kind: "access-request-get", cosemAttributeDescriptor: attribute },
        { kind: "access-request-set", cosemAttributeDescriptor: attribute },
        { kind: "access-request-action", cosemMethodDescriptor: method },
        {
          kind: "access-request-get-with-selection",
          cosemAttributeDescriptor: attribute,
          accessSelection: selection,
        },
        {
          kind: "access-request-set-with-selection",
          cosemAttributeDescriptor: attribute,
          accessSelection: selection,
        },
      ],
      accessRequestListOfData: [
        { type: "null-data" },
        { type: "unsigned", value: 1 },
        { type: "null-data" },
        { type: "null-data" },
        { type: "unsigned", value: 2 },
      ],
    },
  },
  {
    name: "access-response, every specification, with the requests",
    octets: [
      "da", // access-response
      "50000001", // long-invoke-id-and-priority: bit 28 self-descriptive as well
      "00", // date-time: empty
      "01", // access-request-specification: present
      `03 01 ${attributeOctets} 02 ${attributeOctets} 03 ${methodOctets}`, // 3: get, set, action
      "03 1109 00 00", // access-response-list-of-data
      "03 01 00 02 03 03 fa", // access-response-specification: get success, set read-write-denied, action other-reason
    ],
    json: {
      kind: "access-response",
      longInvokeIdAndPriority: { ...long1, selfDescriptive: "self-descriptive" },
      dateTime: "",
      accessRequestSpecification: [
        { kind: "access-request-get", cosemAttributeDescriptor: attribute },
        { kind: "access-request-set", cosemAttributeDescriptor: attribute },
        { kind: "access-request-action", cosemMethodDescriptor: method },
      ],
      accessResponseListOfData: [{ type: "unsigned", value: 9 }, { type: "null-data" }, { type: "null-data" }],
      accessResponseSpecification: [
        { kind: "access-response-get", value: "success" },
        { kind: "access-response-set", value: "read-write-denied" },
        { kind: "access-response-action", value: "other-reason" },
      ],
    },
  },
];

/** What stands before key-info in general-ciphering, and before content in general-signing. */
const head = {
  octets: [
    "02 0102", // transaction-id
    "08 4d4d4d0000000001", // originator-system-title
    "08 4d4d4d0000bc614e", // recipient-system-title
    "0c 07ea0b1506050000ff8000ff", // date-time
    "01 7f", // other-information
  ],
  json: {
    transactionId: "0102",
    originatorSystemTitle: "4d4d4d0000000001",
    recipientSystemTitle: "4d4d4d0000bc614e",
    dateTime: "07ea0b1506050000ff8000ff",
    otherInformation: "7f",
  },
};

const wrapped = "5a".repeat(24);
const ephemeral = "c3".repeat(64);

function generalCiphering(name: string, keyInfo: string, json: unknown): Derived {
  return {
    name: `general-ciphering, ${name}`,
    // general-ciphering, head, key-info, ciphered-content: security control 30, invocation counter 1, 2 octets
    octets: ["dd", ...head.octets, keyInfo, "07 30 00000001 abcd"],
    json: {
      kind: "general-ciphering",
      ...head.json,
      ...(json === undefined ? {} : { keyInfo: json }),
      cipheredContent: "3000000001abcd",
    },
  };
}

const general: readonly Derived[] = [
  generalCiphering("no key-info", "00", undefined), // absent
  generalCiphering("identified-key, unicast", "01 00 00", {
    kind: "identified-key", // present, #0, key-id 0
    keyId: "global-unicast-encryption-key",
  }),
  generalCiphering("identified-key, broadcast", "01 00 01", {
    kind: "identified-key", // present, #0, key-id 1
    keyId: "global-broadcast-encryption-key",
  }),
  generalCiphering("wrapped-key", `01 01 00 18 ${wrapped}`, {
    kind: "wrapped-key", // present, #1, kek-id 0, key-ciphered-data of 24 octets
    kekId: "master-key",
    keyCipheredData: wrapped,
  }),
  generalCiphering("agreed-key", `01 02 01 02 40 ${ephemeral}`, {
    kind: "agreed-key", // present, #2, key-parameters of 1 octet: C(0e, 2s); key-ciphered-data of 64 octets
    keyParameters: "02",
    keyCipheredData: ephemeral,
  }),
  {
    name: "general-signing",
    octets: [
      "df", // general-signing
      ...head.octets,
      "07 c002c100000001", // content: a get-request-next
      `40 ${"a5".repeat(64)}`, // signature: r and s of P-256
    ],
    json: {
      kind: "general-signing",
      ...head.json,
      content: "c002c100000001",
      signature: "a5".repeat(64),
    },
  },
  {
    name: "general-signing, P-384",
    octets: [
      "df", // general-signing
      ...head.octets,
      "07 c002c100000001", // content
      `60 ${"a5".repeat(96)}`, // signature: 96 octets
    ],
    json: { kind: "general-signing", ...head.json, content: "c002c100000001", signature: "a5".repeat(96) },
  },
  {
    name: "general-ded-ciphering",
    octets: ["dc", "08 4d4d4d0000bc614e", "07 30 00000001 abcd"], // system-title, ciphered-content
    json: { kind: "general-ded-ciphering", systemTitle: "4d4d4d0000bc614e", cipheredContent: "3000000001abcd" },
  },
  {
    name: "general-block-transfer, a confirmed block of a window",
    octets: [
      "e0", // general-block-transfer
      "03", // block-control: bits 0-5 window 3, not streaming, not the last
      "0002", // block-number: the second of its sender
      "0001", // block-number-ack: the first of the other party has come
      "04 c1c2c3c4", // block-data
    ],
    json: {
      kind: "general-block-transfer",
      blockControl: { window: 3, streaming: "not-streaming", lastBlock: "not-last" },
      blockNumber: 2,
      blockNumberAck: 1,
      blockData: "c1c2c3c4",
    },
  },
  {
    name: "general-block-transfer, a streamed block",
    octets: ["e0", "43", "0003", "0001", "00"], // block-control: window 3, bit 6 streaming
    json: {
      kind: "general-block-transfer",
      blockControl: { window: 3, streaming: "streaming", lastBlock: "not-last" },
      blockNumber: 3,
      blockNumberAck: 1,
      blockData: "",
    },
  },
  {
    name: "general-block-transfer, the answer that confirms a window",
    octets: ["e0", "bf", "0001", "0003", "00"], // block-control: window 63, bit 7 last; confirms block 3 without data
    json: {
      kind: "general-block-transfer",
      blockControl: { window: 63, streaming: "not-streaming", lastBlock: "last" },
      blockNumber: 1,
      blockNumberAck: 3,
      blockData: "",
    },
  },
  {
    name: "gateway-request",
    octets: [
      "e6", // [230], reserved for the gateway
      "01", // network-id
      "02 abcd", // physical-device-address
      "c0 02 c1 00000001", // the user APDU: get-request-next, block-number 1
    ],
    json: {
      kind: "gateway-request",
      networkId: 1,
      physicalDeviceAddress: "abcd",
      userApdu: { kind: "get-request-next", invokeIdAndPriority: c1, blockNumber: 1 },
    },
  },
  {
    name: "gateway-response",
    octets: [
      "e7", // [231], reserved for the gateway
      "00", // network-id
      "01 10", // physical-device-address
      "63 03 80 01 00", // the user APDU: RLRE, reason normal
    ],
    json: {
      kind: "gateway-response",
      networkId: 0,
      physicalDeviceAddress: "10",
      userApdu: { kind: "rlre", reason: "normal" },
    },
  },
];

/** ServiceError ::= CHOICE, then one octet. Groups 8 and 10 are commented out in the module. */
const serviceErrors: Readonly<Record<string, readonly [group: string, ...ids: string[]]>> = {
  "application-reference": [
    "00",
    "other",
    "time-elapsed",
    "application-unreachable",
    "application-reference-invalid",
    "application-context-unsupported",
    "provider-communication-error",
    "deciphering-error",
  ],
  "hardware-resource": [
    "01",
    "other",
    "memory-unavailable",
    "processor-resource-unavailable",
    "mass-storage-unavailable",
    "other-resource-unavailable",
  ],
  "vde-state-error": ["02", "other", "no-dlms-context", "loading-data-set", "status-nochange", "status-inoperable"],
  service: ["03", "other", "pdu-size", "service-unsupported"],
  definition: ["04", "other", "object-undefined", "object-class-inconsistent", "object-attribute-inconsistent"],
  access: ["05", "other", "scope-of-access-violated", "object-access-violated", "hardware-fault", "object-unavailable"],
  initiate: [
    "06",
    "other",
    "dlms-version-too-low",
    "incompatible-conformance",
    "pdu-size-too-short",
    "refused-by-the-vde-handler",
  ],
  "load-data-set": [
    "07",
    "other",
    "primitive-out-of-sequence",
    "not-loadable",
    "dataset-size-too-large",
    "not-awaited-segment",
    "interpretation-failure",
    "storage-failure",
    "data-set-not-ready",
  ],
  task: ["09", "other", "no-remote-control", "ti-stopped", "ti-running", "ti-unusable"],
};

/** ConfirmedServiceError ::= CHOICE of the services, #1 to #19. */
const services: readonly string[] = [
  "initiate-error",
  "get-status",
  "get-name-list",
  "get-variable-attribute",
  "read",
  "write",
  "get-data-set-attribute",
  "get-ti-attribute",
  "change-scope",
  "start",
  "stop",
  "resume",
  "make-usable",
  "initiate-load",
  "load-segment",
  "terminate-load",
  "initiate-up-load",
  "up-load-segment",
  "terminate-up-load",
];

function octet(value: number): string {
  return value.toString(16).padStart(2, "0");
}

const errors: readonly Derived[] = [
  ...Object.entries(serviceErrors).flatMap(([group, [selector, ...ids]]) =>
    ids.map((id, code) => ({
      name: `confirmed-service-error, ${group} ${id}`,
      octets: ["0e", "05", selector, octet(code)], // confirmedServiceError, #5 read, the group, the error
      json: {
        kind: "confirmed-service-error",
        value: { kind: "read", value: { kind: group, value: id } },
      },
    })),
  ),
  ...services.map((service, index) => ({
    name: `confirmed-service-error of ${service}`,
    octets: ["0e", octet(index + 1), "05 03"], // confirmedServiceError, the service, access hardware-fault
    json: {
      kind: "confirmed-service-error",
      value: { kind: service, value: { kind: "access", value: "hardware-fault" } },
    },
  })),
  ...["operation-not-possible", "service-not-supported", "other-reason", "pdu-too-long", "deciphering-error"].map(
    (kind, index) => ({
      name: `exception-response, ${kind}`,
      octets: ["d8", "02", octet(index + 1)], // state-error service-unknown, service-error #1 to #5: NULL
      json: { kind: "exception-response", stateError: "service-unknown", serviceError: { kind } },
    }),
  ),
  {
    name: "exception-response, invocation-counter-error",
    octets: ["d8", "01", "06 000102ff"], // state-error service-not-allowed, service-error #6: Unsigned32
    json: {
      kind: "exception-response",
      stateError: "service-not-allowed",
      serviceError: { kind: "invocation-counter-error", value: 0x000102ff },
    },
  },
];

/** Numbers of the services that have ciphered forms: glo- is the number + 32 and ded- + 64, from 192 on + 8 and + 16. */
const cipheredServices: Readonly<Record<string, number>> = {
  "initiate-request": 1,
  "read-request": 5,
  "write-request": 6,
  "initiate-response": 8,
  "read-response": 12,
  "write-response": 13,
  "confirmed-service-error": 14,
  "unconfirmed-write-request": 22,
  "information-report-request": 24,
  "get-request": 192,
  "set-request": 193,
  "event-notification-request": 194,
  "action-request": 195,
  "get-response": 196,
  "set-response": 197,
  "action-response": 199,
};

const ciphered: readonly Derived[] = Object.entries(cipheredServices).flatMap(([service, number]) =>
  (["glo", "ded"] as const).map((scope, index) => ({
    name: `${scope}-${service}`,
    // the tag, then one OCTET STRING: security control 30, invocation counter 1, 2 octets
    octets: [octet(number + (number < 192 ? 32 : 8) * (index + 1)), "07 30 00000001 abcd"],
    json: { kind: `${scope}-${service}`, value: "3000000001abcd" },
  })),
);

const acse: readonly Derived[] = [
  {
    name: "aarq with every component",
    octets: [
      "60 5f", // [APPLICATION 0], 95 octets
      "80 02 07 80", // [0] protocol-version: BIT STRING, 7 unused bits, version1
      "a1 09 06 07 60857405080101", // [1] application-context-name: OBJECT IDENTIFIER LN
      "a2 03 04 01 a2", // [2] called-AP-title
      "a3 03 04 01 a3", // [3] called-AE-qualifier
      "a4 03 02 01 04", // [4] called-AP-invocation-id: INTEGER 4
      "a5 04 02 02 0105", // [5] called-AE-invocation-id: INTEGER 261
      "a6 03 04 01 a6", // [6] calling-AP-title
      "a7 03 04 01 a7", // [7] calling-AE-qualifier
      "a8 03 02 01 ff", // [8] calling-AP-invocation-id: INTEGER -1
      "a9 03 02 01 09", // [9] calling-AE-invocation-id: INTEGER 9
      "8a 02 07 80", // [10] sender-acse-requirements: authentication
      "8b 07 60857405080201", // [11] mechanism-name: LLS
      "ac 03 81 01 00", // [12] calling-authentication-value: #1 bitstring, empty
      "9d 01 69", // [29] implementation-information
      "be 10 04 0e 01000000065f1f0400007e1f04b0", // [30] user-information: InitiateRequest
    ],
    json: {
      kind: "aarq",
      protocolVersion: ["version1"],
      applicationContextName: "ln",
      calledApTitle: "a2",
      calledAeQualifier: "a3",
      calledApInvocationId: 4,
      calledAeInvocationId: 261,
      callingApTitle: "a6",
      callingAeQualifier: "a7",
      callingApInvocationId: -1,
      callingAeInvocationId: 9,
      senderAcseRequirements: ["authentication"],
      mechanismName: "lls",
      callingAuthenticationValue: { kind: "bitstring", value: "" },
      implementationInformation: "69",
      userInformation: "01000000065f1f0400007e1f04b0",
    },
  },
  {
    name: "aare with every component",
    octets: [
      "61 57", // [APPLICATION 1], 87 octets
      "80 02 07 80", // [0] protocol-version
      "a1 09 06 07 60857405080103", // [1] application-context-name: LN with ciphering
      "a2 03 02 01 02", // [2] result: rejected-transient
      "a3 05 a2 03 02 01 02", // [3] result-source-diagnostic: #2 acse-service-provider, no-common-acse-version
      "a4 03 04 01 a4", // [4] responding-AP-title
      "a5 03 04 01 a5", // [5] responding-AE-qualifier
      "a6 03 02 01 06", // [6] responding-AP-invocation-id
      "a7 03 02 01 07", // [7] responding-AE-invocation-id
      "88 02 07 80", // [8] responder-acse-requirements
      "89 07 60857405080205", // [9] mechanism-name: HLS GMAC
      "aa 04 80 02 5343", // [10] responding-authentication-value: #0 charstring
      "9d 01 69", // [29] implementation-information
      "be 10 04 0e 0800065f1f0400007e1f04b00007", // [30] user-information: InitiateResponse
    ],
    json: {
      kind: "aare",
      protocolVersion: ["version1"],
      applicationContextName: "ln-ciphering",
      result: "rejected-transient",
      resultSourceDiagnostic: { kind: "acse-service-provider", value: "no-common-acse-version" },
      respondingApTitle: "a4",
      respondingAeQualifier: "a5",
      respondingApInvocationId: 6,
      respondingAeInvocationId: 7,
      responderAcseRequirements: ["authentication"],
      mechanismName: "hls-gmac",
      respondingAuthenticationValue: { kind: "charstring", value: "5343" },
      implementationInformation: "69",
      userInformation: "0800065f1f0400007e1f04b00007",
    },
  },
];

export const derivedApdus: readonly Derived[] = [
  ...acse,
  ...set,
  ...action,
  ...shortNames,
  ...notifications,
  ...access,
  ...general,
  ...errors,
  ...ciphered,
];

/** A Data with its tag, its contents, and its value: the contents of a compact-array are those without the tag. */
const simpleTypes: readonly (readonly [type: string, tag: number, contents: string, value: unknown])[] = [
  ["boolean", 3, "01", true],
  ["bit-string", 4, "03 a0", "101"], // 3 bits, then 5 unused ones
  ["double-long", 5, "fffffffe", -2],
  ["double-long-unsigned", 6, "fffffffe", 4294967294],
  ["octet-string", 9, "02 0a0b", "0a0b"],
  ["visible-string", 10, "02 4142", "AB"],
  ["utf8-string", 12, "02 c3a9", "é"],
  ["bcd", 13, "42", 0x42],
  ["integer", 15, "ff", -1],
  ["long", 16, "fffd", -3],
  ["unsigned", 17, "ff", 255],
  ["long-unsigned", 18, "fffd", 65533],
  ["long64", 20, "fffffffffffffffe", "-2"],
  ["long64-unsigned", 21, "fffffffffffffffe", "18446744073709551614"],
  ["enum", 22, "1e", 30],
  ["float32", 23, "3fc00000", 1.5], // sign 0, exponent 127, fraction .1
  ["float64", 24, "bff8000000000000", -1.5], // sign 1, exponent 1023, fraction .1
  ["date-time", 25, "07ea0b1506050000ff8000ff", "07ea0b1506050000ff8000ff"],
  ["date", 26, "07ea0b1506", "07ea0b1506"],
  ["time", 27, "050000ff", "050000ff"],
  ["delta-integer", 28, "fe", -2],
  ["delta-long", 29, "fffe", -2],
  ["delta-double-long", 30, "fffffffe", -2],
  ["delta-unsigned", 31, "fe", 254],
  ["delta-long-unsigned", 32, "fffe", 65534],
  ["delta-double-long-unsigned", 33, "fffffffe", 4294967294],
];

/** A length or count: one octet below 128. */
function counted(hex: string): string {
  const octets = hex.replaceAll(" ", "");
  return `${octet(octets.length / 2)} ${octets}`;
}

export const derivedData: readonly Derived[] = [
  { name: "null-data", octets: ["00"], json: { type: "null-data" } },
  { name: "dont-care", octets: ["ff"], json: { type: "dont-care" } },
  ...simpleTypes.map(([type, tag, contents, value]) => ({
    name: type,
    octets: [octet(tag), contents], // the number of the alternative, then its contents
    json: { type, value },
  })),
  ...simpleTypes.map(([type, tag, contents, value]) => ({
    name: `compact-array of ${type}`,
    // #19, contents-description: the simple type; array-contents: the contents of two values
    octets: ["13", octet(tag), counted(`${contents} ${contents}`)],
    json: {
      type: "compact-array",
      value: {
        description: { type },
        items: [
          { type, value },
          { type, value },
        ],
      },
    },
  })),
  {
    name: "compact-array of null-data",
    octets: ["13", "00", "00"], // null-data has no contents: nothing tells how many there are
    json: { type: "compact-array", value: { description: { type: "null-data" }, items: [] } },
  },
  {
    name: "compact-array of dont-care",
    octets: ["13", "ff", "00"],
    json: { type: "compact-array", value: { description: { type: "dont-care" }, items: [] } },
  },
  {
    name: "compact-array of a structure of every type",
    octets: [
      "13", // #19
      `02 1c ${[0, ...simpleTypes.map(([, tag]) => tag), 255].map(octet).join(" ")}`, // structure of 28 TypeDescriptions
      counted(simpleTypes.map(([, , contents]) => contents).join("")), // their contents
    ],
    json: {
      type: "compact-array",
      value: {
        description: {
          type: "structure",
          value: [{ type: "null-data" }, ...simpleTypes.map(([type]) => ({ type })), { type: "dont-care" }],
        },
        items: [
          {
            type: "structure",
            value: [
              { type: "null-data" },
              ...simpleTypes.map(([type, , , value]) => ({ type, value })),
              { type: "dont-care" },
            ],
          },
        ],
      },
    },
  },
  {
    name: "compact-array of arrays in structures",
    octets: [
      "13", // #19
      "02 02", // contents-description: structure of 2
      "09", // octet-string
      "01 0002 11", // array: number-of-elements 2, of unsigned
      "07", // array-contents: 7 octets
      "01 aa 01 02", // octet-string of 1 octet, unsigned 1, unsigned 2: the count of the array does not travel
      "00 03 04", // octet-string of none, unsigned 3, unsigned 4
    ],
    json: {
      type: "compact-array",
      value: {
        description: {
          type: "structure",
          value: [
            { type: "octet-string" },
            { type: "array", value: { numberOfElements: 2, typeDescription: { type: "unsigned" } } },
          ],
        },
        items: [
          ["aa", 1, 2],
          ["", 3, 4],
        ].map(([octets, first, second]) => ({
          type: "structure",
          value: [
            { type: "octet-string", value: octets },
            {
              type: "array",
              value: [
                { type: "unsigned", value: first },
                { type: "unsigned", value: second },
              ],
            },
          ],
        })),
      },
    },
  },
  {
    name: "a profile column of deltas",
    octets: ["01 03", "06 000003e8", "1c 05", "1c fb"], // array of 3: double-long-unsigned 1000, delta-integer 5 and -5
    json: {
      type: "array",
      value: [
        { type: "double-long-unsigned", value: 1000 },
        { type: "delta-integer", value: 5 },
        { type: "delta-integer", value: -5 },
      ],
    },
  },
];
